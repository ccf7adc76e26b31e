package sideline.ingest.nflverse.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import sideline.ingest.Findings;
import sideline.ingest.Findings.Conflict;
import sideline.ingest.league.Franchises;
import sideline.ingest.league.League;
import sideline.ingest.nflverse.file.Published;

/**
 * Rosters that are missing: a team that played had players, and a file that has most teams has all. Files that lost their
 * end are found so, too.
 */
public final class RosterGaps {

    private static final int SEASONS_AROUND = 3;
    private static final String GAMES = "the schedule";

    private final TreeMap<Integer, TreeMap<String, Integer>> rows = new TreeMap<>();
    private final TreeMap<Integer, String> files = new TreeMap<>();

    /** Takes a row of a roster. */
    public void add(Published.Roster row) {
        files.putIfAbsent(row.season(), row.place().file());
        rows.computeIfAbsent(row.season(), season -> new TreeMap<>()).merge(row.team(), 1, Integer::sum);
    }

    /** Reports the gaps of the seasons that are wanted; nothing where there are no rosters at all. */
    public void report(
            Franchises franchises, TeamGames games, Rosters rosters, IntPredicate wanted, Findings findings) {
        rows.forEach((season, teams) -> {
            if (wanted.test(season)) {
                reportTeams(season, teams, missing(season, teams, franchises, games), games, findings);
                reportSmall(season, teams, franchises, findings);
                reportWeeks(season, teams, games, rosters, findings);
            }
        });
        var without = new ArrayList<String>();
        games.seasons().stream()
                .filter(season -> !rows.isEmpty() && !rows.containsKey(season) && wanted.test(season))
                .forEach(season -> without.add(String.valueOf(season)));
        if (!without.isEmpty()) {
            findings.conflict(new Conflict(
                    "",
                    "rosters",
                    "none",
                    "the roster files",
                    "the seasons " + String.join(", ", without),
                    GAMES,
                    "Teams that played had players; see whether files are missing."));
        }
    }

    private static SortedSet<String> missing(
            int season, Map<String, Integer> teams, Franchises franchises, TeamGames games) {
        var missing = new TreeSet<>(games.played(season).keySet());
        var all = franchises.inSeason(season);
        // A selection of a few teams is one that somebody made.
        if (2 * teams.size() > all.size()) {
            missing.addAll(all);
        }
        missing.removeAll(teams.keySet());
        return missing;
    }

    private void reportTeams(
            int season, Map<String, Integer> teams, SortedSet<String> missing, TeamGames games, Findings findings) {
        for (var team : missing) {
            var weeks = games.weeks(team, season);
            report(
                    team,
                    season,
                    "nobody",
                    weeks.isEmpty() ? "the other " + teams.size() + " teams have one" : "games in the weeks " + weeks,
                    weeks.isEmpty() ? file(season) : GAMES,
                    "A team that played had players; see whether the file was cut off.",
                    findings);
        }
    }

    private void reportSmall(int season, Map<String, Integer> teams, Franchises franchises, Findings findings) {
        if (2 * teams.size() <= franchises.inSeason(season).size()) {
            return;
        }
        var usual = median(teams.values());
        teams.forEach((team, number) -> {
            if (2 * number < usual) {
                report(
                        team,
                        season,
                        number + " rows",
                        usual + " rows of other teams",
                        file(season),
                        "The list is too short; see whether the file was cut off.",
                        findings);
            }
        });
        var around = new ArrayList<Integer>();
        rows.subMap(season - SEASONS_AROUND, season + SEASONS_AROUND + 1).forEach((other, ofOther) -> {
            if (other != season && family(other).equals(family(season))) {
                around.add(sum(ofOther.values()));
            }
        });
        if (!around.isEmpty() && 2 * sum(teams.values()) < median(around)) {
            findings.conflict(new Conflict(
                    "",
                    "rosters of " + season,
                    sum(teams.values()) + " rows",
                    file(season),
                    median(around) + " rows",
                    "the seasons around it",
                    "The lists are too short; see whether the file was cut off."));
        }
    }

    /** Weeks in which a team played and that its weekly roster leaves out. */
    private void reportWeeks(
            int season, Map<String, Integer> teams, TeamGames games, Rosters rosters, Findings findings) {
        for (var team : teams.keySet()) {
            var missing = rosters.missingWeeks(team, season, games);
            if (!missing.isEmpty()) {
                report(
                        team,
                        season,
                        "nobody in the weeks " + missing,
                        "games in them",
                        GAMES,
                        "Who was there before or after may have been there; see whether the file was cut off.",
                        findings);
            }
        }
    }

    private String file(int season) {
        return files.getOrDefault(season, "rosters");
    }

    private String family(int season) {
        return file(season).replaceAll("\\d{4}", "");
    }

    private void report(
            String team, int season, String used, String other, String otherFrom, String reason, Findings findings) {
        findings.conflict(new Conflict(
                "TeamSeason:" + League.teamSeasonId(team, season),
                "roster",
                used,
                file(season),
                other,
                otherFrom,
                reason));
    }

    private static int sum(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    private static int median(Collection<Integer> numbers) {
        List<Integer> sorted = numbers.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
