package sideline.page.origin;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How days are written. */
public final class Days {

    private static final DateTimeFormatter DAY = format("d MMMM uuuu");
    private static final DateTimeFormatter MONTH = format("MMMM uuuu");
    private static final DateTimeFormatter YEAR = format("uuuu");

    private Days() {}

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    /** A day as {@code 20 September 2023}. */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** A day as precisely as it is known: {@code 20 September 2023}, {@code September 2023}, {@code 2023}; else empty. */
    public static String of(@Nullable String date, String precision) {
        if (date == null) {
            return "";
        }
        var day = LocalDate.parse(date);
        return switch (precision) {
            case "DAY" -> DAY.format(day);
            case "MONTH" -> MONTH.format(day);
            case "YEAR" -> YEAR.format(day);
            default -> "";
        };
    }
}
