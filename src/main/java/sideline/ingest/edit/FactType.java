package sideline.ingest.edit;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import sideline.ingest.kind.Kind;
import sideline.ingest.kind.Kinds;
import sideline.ingest.league.CsvFile;
import sideline.ingest.league.SidelineFormat;

/** The facts that editors record, each by its own row of Sideline's own format. */
public enum FactType {
    TRADE("Trade", "trades", SidelineFormat.TRADES.name()),
    ROSTER_STINT("RosterStint", "roster-stints", SidelineFormat.ROSTER.name()),
    STAFF_STINT("StaffStint", "staff-stints", SidelineFormat.STAFF.name()),
    DRAFT_PICK("DraftPick", "draft-picks", SidelineFormat.PICKS.name()),
    EVENT("Event", "events", SidelineFormat.EVENTS.name()),
    CLAIM("Claim", "claims", SidelineFormat.CLAIMS.name());

    private final String prefix;
    private final String step;
    private final String file;

    FactType(String prefix, String step, String file) {
        this.prefix = prefix;
        this.step = step;
        this.file = file;
    }

    /** How typed ids spell it. */
    public String prefix() {
        return prefix;
    }

    /** The typed id of one. */
    public String typed(String id) {
        return prefix + ":" + id;
    }

    /** The type of a typed id; null when it is of none. */
    public static @Nullable FactType ofTyped(String typedId) {
        return Arrays.stream(values())
                .filter(type -> typedId.startsWith(type.prefix + ":"))
                .findFirst()
                .orElse(null);
    }

    /** The plain id of a typed one. */
    public String plain(String typedId) {
        return typedId.substring(prefix.length() + 1);
    }

    /** The kind of node or link that is the fact. */
    Kind kind() {
        return Kinds.ALL.stream()
                .filter(kind -> kind.step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    boolean is(Kind kind) {
        return kind.step().equals(step);
    }

    /** The file whose rows state it. */
    CsvFile file() {
        return SidelineFormat.file(file);
    }
}
