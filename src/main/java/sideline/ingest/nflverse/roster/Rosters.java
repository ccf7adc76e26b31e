package sideline.ingest.nflverse.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import sideline.ingest.Findings;
import sideline.ingest.fact.Fact;
import sideline.ingest.nflverse.file.Published;
import sideline.ingest.nflverse.human.Human;

/**
 * Who was with which team when. Weekly rosters tell the weeks; where there are none, the season's roster tells the team
 * and the games that a player played in tell a move.
 */
public final class Rosters {

    private final Map<Human, Map<Integer, Evidence>> seasons = new LinkedHashMap<>();
    private final WeeklyRosters weekly = new WeeklyRosters();

    /** What is known of a player in a season. */
    private record Evidence(
            List<RosterMark> bySeason,
            List<RosterMark> byWeek,
            Map<String, SortedSet<Integer>> played,
            Set<String> playedSources) {
        Evidence() {
            this(new ArrayList<>(1), new ArrayList<>(0), new TreeMap<>(), new LinkedHashSet<>());
        }
    }

    /** Takes a row of a roster. */
    public void add(Human player, Published.Roster row, String source) {
        var evidence = evidence(player, row.season());
        var week = row.week();
        if (week == null) {
            evidence.bySeason().add(RosterMark.of(row, source));
            return;
        }
        evidence.byWeek().add(RosterMark.of(row, source));
        weekly.add(row.team(), row.season(), week);
    }

    /** Takes a week in which he played. */
    public void add(Human player, Published.Snaps row, String source) {
        var evidence = evidence(player, row.season());
        evidence.played().computeIfAbsent(row.team(), team -> new TreeSet<>()).add(row.week());
        evidence.playedSources().add(source);
    }

    /** Whether any file names him with a franchise at some time of a season. */
    public boolean has(Human player, String team, int season) {
        var evidence = seasons.getOrDefault(player, Map.of()).get(season);
        return evidence != null
                && (evidence.played().containsKey(team)
                        || evidence.bySeason().stream()
                                .anyMatch(mark -> mark.team().equals(team))
                        || evidence.byWeek().stream()
                                .anyMatch(mark -> mark.team().equals(team)));
    }

    /** Whether any file has him with any franchise in a season. */
    public boolean has(Human player, int season) {
        return seasons.getOrDefault(player, Map.of()).containsKey(season);
    }

    private Evidence evidence(Human player, int season) {
        return seasons.computeIfAbsent(player, none -> new TreeMap<>()).computeIfAbsent(season, none -> new Evidence());
    }

    /** The weeks in which a team that is listed by week has played and has no roster. */
    SortedSet<Integer> missingWeeks(String team, int season, TeamGames games) {
        return weekly.missing(team, season, games);
    }

    /** Everyone's stints, once everyone has an id. */
    public List<Fact.RosterStint> stints(TeamGames games, Findings findings) {
        var stints = new ArrayList<Fact.RosterStint>();
        seasons.forEach((player, bySeason) -> bySeason.forEach((season, evidence) -> {
            if (evidence.byWeek().isEmpty()) {
                stints.addAll(SeasonRosters.stints(
                        player.id(), season, evidence.bySeason(), evidence.played(), evidence.playedSources()));
            } else {
                stints.addAll(weekly.stints(player.id(), season, evidence.byWeek(), games, findings));
            }
        }));
        return stints;
    }
}
