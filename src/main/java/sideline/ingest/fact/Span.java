package sideline.ingest.fact;

import org.jspecify.annotations.Nullable;

/**
 * An unbroken stretch of seasons.
 *
 * @param firstSeason the first season
 * @param lastSeason the last season
 * @param firstWeek the week of the first season in which it began; null when from the start or not known
 * @param lastWeek the week of the last season in which it ended; null when to the end or not known
 */
public record Span(
        int firstSeason,
        int lastSeason,
        @Nullable Integer firstWeek,
        @Nullable Integer lastWeek) {

    public boolean covers(int season) {
        return firstSeason <= season && season <= lastSeason;
    }

    /**
     * What is known of the weeks in one of its seasons. Where both ends are known by week, the seasons after the first
     * begin with week 1.
     */
    public Weeks weeksIn(int season) {
        var fromTheStart = firstWeek != null && lastWeek != null ? Integer.valueOf(1) : null;
        return new Weeks(season == firstSeason ? firstWeek : fromTheStart, season == lastSeason ? lastWeek : null);
    }
}
