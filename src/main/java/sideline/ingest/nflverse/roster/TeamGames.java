package sideline.ingest.nflverse.roster;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sideline.ingest.league.League;
import sideline.ingest.nflverse.file.Published;

/** In which weeks teams have played, and who has games to come. */
public final class TeamGames {

    private final Map<Integer, Map<String, SortedSet<Integer>>> played = new TreeMap<>();
    private final Map<String, NavigableMap<Integer, LocalDate>> days = new HashMap<>();
    private final Set<String> toCome = new HashSet<>();

    /** Notes a game of the schedule. */
    public void add(Published.Game row) {
        for (var team : Set.of(row.home(), row.away())) {
            if (row.played()) {
                played.computeIfAbsent(row.season(), season -> new TreeMap<>())
                        .computeIfAbsent(team, each -> new TreeSet<>())
                        .add(row.week());
                days.computeIfAbsent(League.teamSeasonId(team, row.season()), each -> new TreeMap<>())
                        .put(row.week(), row.day());
            } else {
                toCome.add(League.teamSeasonId(team, row.season()));
            }
        }
    }

    /** The seasons with a game that has been played. */
    Set<Integer> seasons() {
        return played.keySet();
    }

    /** The teams that have played in a season, each with its weeks; empty when nothing is known. */
    Map<String, SortedSet<Integer>> played(int season) {
        return played.getOrDefault(season, Map.of());
    }

    /** Whether a team's season is not over. */
    boolean goesOn(String team, int season) {
        return toCome.contains(League.teamSeasonId(team, season));
    }

    /** The first week after a week in which a team has played; null when there is none. */
    @Nullable
    Integer next(String team, int season, int week) {
        var later = weeks(team, season).tailSet(week + 1);
        return later.isEmpty() ? null : later.first();
    }

    /** The last week before a week in which a team has played; null when there is none. */
    @Nullable
    Integer previous(String team, int season, int week) {
        var earlier = weeks(team, season).headSet(week);
        return earlier.isEmpty() ? null : earlier.last();
    }

    /** The last week that a team had played before a day; null when it had not, or nothing is known. */
    @Nullable
    Integer lastBefore(LocalDate day, String team, int season) {
        return days(team, season).descendingMap().entrySet().stream()
                .filter(game -> game.getValue().isBefore(day))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** The first week that a team played on a day or after; null when it played no more, or nothing is known. */
    @Nullable
    Integer firstFrom(LocalDate day, String team, int season) {
        return days(team, season).entrySet().stream()
                .filter(game -> !game.getValue().isBefore(day))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private NavigableMap<Integer, LocalDate> days(String team, int season) {
        return days.getOrDefault(League.teamSeasonId(team, season), Collections.emptyNavigableMap());
    }

    /** The weeks in which a team has played; empty when nothing is known. */
    SortedSet<Integer> weeks(String team, int season) {
        return played(season).getOrDefault(team, Collections.emptySortedSet());
    }
}
