package sideline.ingest.nflverse.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import sideline.ingest.csv.Place;
import sideline.ingest.fact.Fact;
import sideline.ingest.nflverse.file.Published;

/** The days of the weeks of seasons: from a Tuesday to the Monday before the next week, longer where games were late. */
public final class SeasonWeeks {

    private final TreeMap<Integer, TreeMap<Integer, Days>> seasons = new TreeMap<>();

    /** The days of a week's games. */
    private record Days(Place place, LocalDate first, LocalDate last) {
        Days and(Days other) {
            return new Days(
                    place,
                    first.isBefore(other.first) ? first : other.first,
                    last.isAfter(other.last) ? last : other.last);
        }
    }

    /** Takes a game, played or not. */
    public void add(Published.Game game) {
        seasons.computeIfAbsent(game.season(), none -> new TreeMap<>())
                .merge(game.week(), new Days(game.place(), game.day(), game.day()), Days::and);
    }

    /** The weeks without gap or overlap, by season and week. */
    public List<Fact.Week> facts() {
        var weeks = new ArrayList<Fact.Week>();
        seasons.forEach((season, byWeek) -> {
            var first = firstDay(byWeek.firstEntry().getValue());
            for (var entry : byWeek.entrySet()) {
                var week = entry.getKey();
                var days = entry.getValue();
                var next = byWeek.higherEntry(week);
                var end = next == null
                        ? firstDay(days).plusDays(6)
                        : firstDay(next.getValue()).minusDays(1);
                var last = end.isBefore(days.last()) ? days.last() : end;
                weeks.add(new Fact.Week(days.place(), season, week, first, last));
                first = last.plusDays(1);
            }
        });
        return weeks;
    }

    private static LocalDate firstDay(Days days) {
        return days.first().with(TemporalAdjusters.previousOrSame(DayOfWeek.TUESDAY));
    }
}
