package sideline.page.fact;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sideline.page.ask.Refusal;
import sideline.page.ask.State;
import sideline.page.origin.Days;

/**
 * The day at which a page's question is put.
 *
 * @param day the day; null for today's knowledge
 */
public record AsOf(@Nullable LocalDate day) {

    /** Today's knowledge. */
    public static final AsOf TODAY = new AsOf(null);

    /**
     * The day of an address's parameter.
     *
     * @throws Refusal when it is no day
     */
    public static AsOf of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return TODAY;
        }
        try {
            return new AsOf(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            throw new Refusal(State.unusable("'" + text + "' is no day; write it as 2023-09-20."));
        }
    }

    /** Adds the variable {@code asOf} where there is a day. */
    public <M extends Map<String, Object>> M into(M variables) {
        if (day != null) {
            variables.put("asOf", day.toString());
        }
        return variables;
    }

    /** The day as addresses have it; empty for today. */
    public String text() {
        return day == null ? "" : day.toString();
    }

    /** The day in words; empty for today. */
    public String words() {
        return day == null ? "" : Days.of(day);
    }

    /** {@code asof=2023-09-20} with this character before it; empty for today. */
    public String parameter(String before) {
        return day == null ? "" : before + "asof=" + day;
    }
}
