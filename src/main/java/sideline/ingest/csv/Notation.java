package sideline.ingest.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How values are written in a file. */
public enum Notation {
    /** As Sideline's own format has it. */
    STRICT,
    /** As other programs write it: NA, NaN or None for nothing, 69.0 for 69, 1/25/1987 for a day. */
    TOLERANT;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern NUMBER_AS_DECIMAL = Pattern.compile("(-?\\d{1,9})\\.0+");
    private static final Pattern WHOLE_AS_DECIMAL = Pattern.compile("(\\d+\\.0*|\\d+(\\.\\d+)?[eE]\\+?\\d{1,2})");
    private static final Pattern DAY_WITH_TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ][0-9:.]+Z?");
    private static final DateTimeFormatter AMERICAN_DAY =
            DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final Set<String> NOTHING =
            Set.of("NA", "N/A", "<NA>", "NaN", "nan", "None", "none", "NULL", "null", "NaT", "#N/A");

    /** What a field says, without what surrounds it; empty when that is nothing. */
    String text(String field) {
        var value = field.strip();
        if (this == STRICT) {
            return value;
        }
        return NOTHING.contains(value)
                ? ""
                : value.contains("  ") ? SPACES.matcher(value).replaceAll(" ") : value;
    }

    /** An id as its data set writes it: one that is a whole number as such, {@code 3139477} for {@code 3139477.0}. */
    String code(String value) {
        // Most ids have no point, and there are millions of them.
        if (this == STRICT
                || !mayBeDecimal(value)
                || !WHOLE_AS_DECIMAL.matcher(value).matches()) {
            return value;
        }
        var number = new BigDecimal(value).stripTrailingZeros();
        return number.scale() <= 0 ? number.toPlainString() : value;
    }

    private static boolean mayBeDecimal(String value) {
        return value.indexOf('.') >= 0 || value.indexOf('e') >= 0 || value.indexOf('E') >= 0;
    }

    /** A whole number; null when it is none. */
    @Nullable
    Integer number(String value) {
        if (NUMBER.matcher(value).matches()) {
            return Integer.valueOf(value);
        }
        var decimal = NUMBER_AS_DECIMAL.matcher(value);
        return this == TOLERANT && decimal.matches() ? Integer.valueOf(decimal.group(1)) : null;
    }

    /**
     * A day of the calendar.
     *
     * @throws java.time.format.DateTimeParseException when it is none
     */
    LocalDate day(String value) {
        if (this == STRICT || (value.length() == 10 && value.charAt(4) == '-')) {
            return LocalDate.parse(value);
        }
        var withTime = DAY_WITH_TIME.matcher(value);
        return withTime.matches() ? LocalDate.parse(withTime.group(1)) : LocalDate.parse(value, AMERICAN_DAY);
    }
}
