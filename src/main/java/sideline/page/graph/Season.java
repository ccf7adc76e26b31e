package sideline.page.graph;

import java.time.LocalDate;
import java.time.Month;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import sideline.page.ask.Refusal;
import sideline.page.fact.SeasonParameter;

/** A season up to which a question is put, as the slider's form says it, and the day that stands for it in addresses. */
public final class Season {

    private static final String UPTO = "upto";
    /** After the last game of a season and before the first trade of the next. */
    private static final int LAST_DAY = 28;

    private Season() {}

    /** Whether the parameters name a season. */
    public static boolean isIn(MultiValueMap<String, String> parameters) {
        return SeasonParameter.of(parameters.getFirst(UPTO)) != null;
    }

    /**
     * The parameters with the day {@code asof} for the season that they name, if any.
     *
     * @throws Refusal when what they name is no year
     */
    public static MultiValueMap<String, String> into(MultiValueMap<String, String> parameters) {
        var season = SeasonParameter.of(parameters.getFirst(UPTO));
        if (season == null) {
            return parameters;
        }
        var dated = new LinkedMultiValueMap<>(parameters);
        dated.set("asof", end(season).toString());
        return dated;
    }

    /** The day at which everything of a season is known and nothing of the next. */
    static LocalDate end(int season) {
        return LocalDate.of(season + 1, Month.FEBRUARY, LAST_DAY);
    }

    /** The season that a day belongs to, by the year in which it starts. */
    static int of(LocalDate day) {
        return day.getMonthValue() < Month.MARCH.getValue() ? day.getYear() - 1 : day.getYear();
    }
}
