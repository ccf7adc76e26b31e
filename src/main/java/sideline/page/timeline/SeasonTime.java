package sideline.page.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Moments as seasons with fractions: a season begins at its whole number and its weeks fill it, so that weeks, days and
 * seasons share one scale. The summer has no width.
 */
public final class SeasonTime {

    /** Weeks of a season with its postseason, with room for the longest. */
    private static final double WEEKS = 22;

    private static final int SEPTEMBER = 9;
    private static final double DAYS_OF_WEEK = 7;

    private SeasonTime() {}

    /** Where a week begins; the season's beginning when it is not known. */
    public static double start(int season, @Nullable Integer week) {
        return week == null ? season : season + Math.min(WEEKS, week - 1.0) / WEEKS;
    }

    /** Where a week ends; the season's end when it is not known. */
    public static double end(int season, @Nullable Integer week) {
        return week == null ? season + 1.0 : season + Math.min(WEEKS, week) / WEEKS;
    }

    /** Where a day of a league year is; before September at its beginning. */
    public static double at(int season, LocalDate day) {
        var opening = LocalDate.of(season, SEPTEMBER, 5);
        var weeks = ChronoUnit.DAYS.between(opening, day) / DAYS_OF_WEEK;
        return season + Math.max(0, Math.min(WEEKS, weeks)) / WEEKS;
    }
}
