package sideline.ingest.nflverse.roster;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import sideline.ingest.csv.Place;
import sideline.ingest.fact.Fact;
import sideline.ingest.fact.Span;
import sideline.ingest.nflverse.file.RosterStatus;

/**
 * Stints by season: the roster tells the team and the games that a player played in tell a move. A row that is no
 * evidence counts only beside a game.
 */
final class SeasonRosters {

    private SeasonRosters() {}

    /** Games for one team without a game for another between them. */
    private record Run(String team, int first, int last) {}

    /**
     * A player's stints of a season. Weeks are told only for who was with several teams: whoever stayed was there
     * whether he played or not.
     *
     * @param played the weeks of his games by team
     */
    static List<Fact.RosterStint> stints(
            String player,
            int season,
            List<RosterMark> marks,
            Map<String, SortedSet<Integer>> played,
            Iterable<String> playedSources) {
        var byTeam = new TreeMap<String, List<RosterMark>>();
        marks.forEach(mark ->
                byTeam.computeIfAbsent(mark.team(), team -> new ArrayList<>(1)).add(mark));
        var teams = new TreeSet<>(played.keySet());
        byTeam.forEach((team, ofTeam) -> {
            if (ofTeam.stream().anyMatch(mark -> mark.status().isPresence())) {
                teams.add(team);
            }
        });
        var moved = teams.size() > 1;
        var stints = new ArrayList<Fact.RosterStint>();
        for (var team : teams) {
            var ofTeam = byTeam.getOrDefault(team, List.of());
            var status = RosterMark.closest(ofTeam);
            // Who played was active at least once.
            if (played.containsKey(team) && (ofTeam.isEmpty() || !status.isWithTeam())) {
                status = RosterStatus.ACTIVE;
            }
            var sources = new TreeSet<>(RosterMark.sources(ofTeam));
            var needsGames = ofTeam.stream().noneMatch(mark -> mark.status().isPresence());
            if (needsGames || (moved && played.containsKey(team))) {
                playedSources.forEach(sources::add);
            }
            for (var span : moved ? spans(season, team, played, teams.size() == played.size()) : whole(season)) {
                stints.add(
                        ofTeam.isEmpty()
                                ? unlisted(player, team, span, sources)
                                : RosterMark.stint(player, span, /* weeksKnown= */ false, ofTeam, status, sources));
            }
        }
        return stints;
    }

    private static Fact.RosterStint unlisted(String player, String team, Span span, Set<String> sources) {
        return new Fact.RosterStint(
                new Place("", 0),
                player,
                team,
                span,
                /* weeksKnown= */ false,
                null,
                null,
                RosterStatus.ACTIVE.stored(),
                List.copyOf(sources));
    }

    private static List<Span> whole(int season) {
        return List.of(new Span(season, season, null, null));
    }

    /**
     * The stretches of a player's games for a team between those for others. The season's first and last are open at its
     * ends, unless he was with one more team, nobody knows when.
     */
    private static List<Span> spans(int season, String team, Map<String, SortedSet<Integer>> played, boolean open) {
        if (!played.containsKey(team)) {
            return whole(season);
        }
        var runs = runs(played);
        var spans = new ArrayList<Span>();
        for (var i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            if (run.team().equals(team)) {
                var first = open && i == 0 ? null : Integer.valueOf(run.first());
                var last = open && i == runs.size() - 1 ? null : Integer.valueOf(run.last());
                spans.add(new Span(season, season, first, last));
            }
        }
        return spans;
    }

    private static List<Run> runs(Map<String, SortedSet<Integer>> played) {
        var games = new TreeMap<Integer, String>();
        played.forEach((team, weeks) -> weeks.forEach(week -> games.put(week, team)));
        var runs = new ArrayList<Run>();
        games.forEach((week, team) -> {
            var last = runs.isEmpty() ? null : requireNonNull(runs.get(runs.size() - 1));
            if (last != null && last.team().equals(team)) {
                runs.set(runs.size() - 1, new Run(team, last.first(), week));
            } else {
                runs.add(new Run(team, week, week));
            }
        });
        return runs;
    }
}
