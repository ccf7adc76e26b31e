package sideline.ingest.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands in the {@code timestamp.json} that nflverse puts beside its files. */
final class Timestamps {

    static final String FILE = "timestamp.json";
    static final int LARGEST = 10_000;

    private static final Pattern UPDATED = Pattern.compile("\"last_updated\"\\s*:\\s*\\[?\\s*\"([^\"]{1,60})\"");
    private static final Pattern DAY = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}");

    private Timestamps() {}

    /** When the files were updated last, as it is written there; null when it is not. */
    static @Nullable String text(String json) {
        var updated = UPDATED.matcher(json);
        return updated.find() ? updated.group(1) : null;
    }

    /** The day on which the files were updated last; null when it cannot be told. */
    static @Nullable LocalDate day(String json) {
        var text = text(json);
        var day = text == null ? null : DAY.matcher(text);
        try {
            return day != null && day.find() ? LocalDate.parse(day.group()) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
