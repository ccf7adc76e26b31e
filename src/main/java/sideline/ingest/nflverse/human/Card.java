package sideline.ingest.nflverse.human;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sideline.ingest.nflverse.file.Published;

/** Whom a row says that it speaks of: ids, name and birth date; what is null it does not say. */
public record Card(
        @Nullable String gsisId,
        @Nullable String pfrId,
        @Nullable String esbId,
        String name,
        @Nullable LocalDate birthDate) {

    /** What a row of a roster says of a man. */
    public static Card of(Published.Roster row) {
        return new Card(row.gsisId(), row.pfrId(), row.esbId(), row.name(), row.birthDate());
    }

    /** What a row of a draft says of a man. */
    public static Card of(Published.Pick row) {
        return new Card(row.gsisId(), row.pfrId(), null, row.name(), null);
    }

    /** Its ids but that of the league, each after the name of its set. */
    List<String> furtherIds() {
        var ids = new ArrayList<String>(2);
        if (pfrId != null) {
            ids.add(People.PFR + pfrId);
        }
        if (esbId != null) {
            ids.add(People.ESB + esbId);
        }
        return ids;
    }

    /** Whether it has anything but a name. */
    boolean identifies() {
        return gsisId != null || pfrId != null || esbId != null || birthDate != null;
    }

    /** A text that puts cards in an order of their own, whatever the order of the rows. */
    String order() {
        return name + "|" + birthDate + "|" + gsisId + "|" + pfrId + "|" + esbId;
    }
}
