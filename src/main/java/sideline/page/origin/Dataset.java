package sideline.page.origin;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is loaded, and since when; the fragment {@code Age}.
 *
 * @param version grows with every committed write
 * @param importedAt the moment in UTC; null before the first import
 * @param firstSeason the first season of which anything is known; null when nothing is
 * @param lastSeason the last one
 */
public record Dataset(
        int version,
        @Nullable String importedAt,
        @Nullable Integer firstSeason,
        @Nullable Integer lastSeason) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

    /** The age of the data: {@code Data of 28 November 2026, 19:24 UTC}. */
    public String age() {
        return importedAt == null
                ? "No data loaded yet"
                : "Data of " + MOMENT.format(OffsetDateTime.parse(importedAt).withOffsetSameInstant(ZoneOffset.UTC));
    }

    /** The seasons: {@code seasons 1920–2025}; empty when nothing is loaded. */
    public String seasons() {
        return firstSeason == null || lastSeason == null ? "" : "seasons " + firstSeason + "–" + lastSeason;
    }

    /** What an answer carries that tells the age of its data. */
    public interface Dated {

        /** What is loaded. */
        Dataset dataset();
    }
}
