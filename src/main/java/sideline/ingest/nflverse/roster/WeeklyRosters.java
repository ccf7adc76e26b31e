package sideline.ingest.nflverse.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import sideline.ingest.Findings;
import sideline.ingest.Findings.Conflict;
import sideline.ingest.fact.Fact;
import sideline.ingest.fact.Span;
import sideline.ingest.league.League;

/** Stints by week: one ends when the player is missing in a week in which his team has a roster. */
final class WeeklyRosters {

    /** A list with fewer rows is an excerpt, and who or what is missing in it says nothing. */
    private static final int FEWEST_OF_A_LIST = 40;

    private final Map<String, TreeMap<Integer, Integer>> rows = new HashMap<>();

    /** Takes a row of the roster that a team has in a week. */
    void add(String team, int season, int week) {
        rows.computeIfAbsent(League.teamSeasonId(team, season), each -> new TreeMap<>())
                .merge(week, 1, Integer::sum);
    }

    /** The weeks in which a team has a roster; empty when it has none by week. */
    SortedSet<Integer> weeks(String team, int season) {
        return rows.getOrDefault(League.teamSeasonId(team, season), new TreeMap<>())
                .navigableKeySet();
    }

    /** The weeks in which a team that is listed by week has played and has no roster; none of them when lists are excerpts. */
    SortedSet<Integer> missing(String team, int season, TeamGames games) {
        var lists = rows.getOrDefault(League.teamSeasonId(team, season), new TreeMap<>());
        var missing = new TreeSet<Integer>();
        if (lists.values().stream().anyMatch(size -> size >= FEWEST_OF_A_LIST)) {
            missing.addAll(games.weeks(team, season));
            missing.removeAll(lists.keySet());
        }
        return missing;
    }

    /** A player's stints of a season. */
    List<Fact.RosterStint> stints(
            String player, int season, List<RosterMark> marks, TeamGames games, Findings findings) {
        var byTeam = new TreeMap<String, List<RosterMark>>();
        for (var mark : oneTeamAWeek(marks, season, findings)) {
            byTeam.computeIfAbsent(mark.team(), team -> new ArrayList<>()).add(mark);
        }
        var stints = new ArrayList<Fact.RosterStint>();
        byTeam.values().forEach(ofTeam -> {
            var run = new ArrayList<RosterMark>();
            for (var mark : ofTeam) {
                if (!run.isEmpty() && isBroken(run.get(run.size() - 1), mark, season, byTeam)) {
                    stints.add(stint(player, season, run, games));
                    run.clear();
                }
                run.add(mark);
            }
            stints.add(stint(player, season, run, games));
        });
        return stints;
    }

    /** With the team, by week; of several teams in one week that whose row has his id, then with which he stood closest. */
    private static List<RosterMark> oneTeamAWeek(List<RosterMark> marks, int season, Findings findings) {
        var byWeek = new TreeMap<Integer, List<RosterMark>>();
        marks.stream()
                .filter(mark -> mark.status().isWithTeam())
                .sorted(Comparator.comparing(RosterMark::byId)
                        .reversed()
                        .thenComparing(RosterMark::status)
                        .thenComparing(RosterMark::team))
                .forEach(mark -> byWeek.computeIfAbsent(mark.week(), week -> new ArrayList<>(1))
                        .add(mark));
        var kept = new ArrayList<RosterMark>();
        for (var ofWeek : byWeek.values()) {
            var first = ofWeek.get(0);
            for (var mark : ofWeek) {
                if (mark.team().equals(first.team()) || isAsGood(mark, first)) {
                    kept.add(mark);
                }
                if (!mark.team().equals(first.team())) {
                    findings.conflict(conflict(first, mark, season));
                }
            }
        }
        return kept;
    }

    private static boolean isAsGood(RosterMark one, RosterMark other) {
        return one.status() == other.status() && one.byId() == other.byId();
    }

    private static Conflict conflict(RosterMark used, RosterMark other, int season) {
        return new Conflict(
                "TeamSeason:" + other.team() + "-" + season,
                "roster of week " + used.week(),
                used.team() + ": " + used.status().word(),
                used.place().toString(),
                other.team() + ": " + other.status().word(),
                other.place().toString(),
                isAsGood(used, other)
                        ? "Two teams list one man in one week; nothing tells which is right, and both stay."
                        : "Two teams list one man in one week; the row with an id counts, then the closer standing.");
    }

    private boolean isBroken(RosterMark last, RosterMark next, int season, Map<String, List<RosterMark>> byTeam) {
        var elsewhere = byTeam.values().stream()
                .flatMap(List::stream)
                .anyMatch(mark ->
                        !mark.team().equals(next.team()) && last.week() < mark.week() && mark.week() < next.week());
        return elsewhere
                || (next.week() > last.week() + 1
                        && !weeks(next.team(), season)
                                .subSet(last.week() + 1, next.week())
                                .isEmpty());
    }

    /** An end is known unless the team has no roster in the week of the next game. */
    private Fact.RosterStint stint(String player, int season, List<RosterMark> run, TeamGames games) {
        var team = run.get(0).team();
        var known = weeks(team, season);
        var missing = missing(team, season, games);
        int first = run.get(0).week();
        int last = run.get(run.size() - 1).week();
        var before = games.previous(team, season, first);
        var after = games.next(team, season, last);
        var beginKnown = before == null || !missing.contains(before);
        var endKnown = after == null || !missing.contains(after);
        var goesOn = after == null && last == known.last() && games.goesOn(team, season);
        var span = new Span(
                season,
                season,
                beginKnown ? Integer.valueOf(first) : null,
                endKnown && !goesOn ? Integer.valueOf(last) : null);
        return RosterMark.stint(
                player, span, beginKnown && endKnown, run, RosterMark.closest(run), RosterMark.sources(run));
    }
}
