package sideline.ingest.nflverse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sideline.ingest.Fact;
import sideline.ingest.Place;
import sideline.ingest.Position;
import sideline.ingest.Span;

/**
 * Who was with which team when. Weekly rosters tell the weeks; where there are none, the season's roster tells the team
 * and the games that a player played in tell a move.
 */
final class Rosters {

    private final Map<Human, Map<Integer, Evidence>> seasons = new LinkedHashMap<>();
    private final Map<String, Set<Integer>> weeksOfTeams = new HashMap<>();

    /** What is known of a player in a season. */
    private record Evidence(
            List<Mark> bySeason, List<Mark> byWeek, Map<String, SortedSet<Integer>> played, Set<String> playedSources) {
        Evidence() {
            this(new ArrayList<>(1), new ArrayList<>(0), new TreeMap<>(), new LinkedHashSet<>());
        }
    }

    /** What one roster row says. */
    private record Mark(
            Place place,
            int week,
            String team,
            RosterStatus status,
            @Nullable Position position,
            @Nullable Integer jersey,
            String source) {}

    /** Takes a row of a roster. */
    void add(Human player, Published.Roster row, String source) {
        var week = row.week();
        var mark = new Mark(
                row.place(), week == null ? 0 : week, row.team(), row.status(), row.position(), row.jersey(), source);
        var evidence = evidence(player, row.season());
        if (week == null) {
            evidence.bySeason().add(mark);
            return;
        }
        evidence.byWeek().add(mark);
        weeksOfTeams
                .computeIfAbsent(row.team() + row.season(), team -> new TreeSet<>())
                .add(week);
    }

    /** Takes a week in which he played. */
    void add(Human player, Published.Snaps row, String source) {
        var evidence = evidence(player, row.season());
        evidence.played().computeIfAbsent(row.team(), team -> new TreeSet<>()).add(row.week());
        evidence.playedSources().add(source);
    }

    /** Whether he was with a franchise at some time of a season, by any file. */
    boolean has(Human player, String team, int season) {
        var evidence = seasons.getOrDefault(player, Map.of()).get(season);
        return evidence != null
                && (evidence.played().containsKey(team)
                        || evidence.bySeason().stream()
                                .anyMatch(mark -> mark.team().equals(team))
                        || evidence.byWeek().stream()
                                .anyMatch(mark -> mark.team().equals(team)));
    }

    /** Whether any file has him with any franchise in a season. */
    boolean has(Human player, int season) {
        return seasons.getOrDefault(player, Map.of()).containsKey(season);
    }

    private Evidence evidence(Human player, int season) {
        return seasons.computeIfAbsent(player, none -> new TreeMap<>()).computeIfAbsent(season, none -> new Evidence());
    }

    /** Everyone's stints, once everyone has an id. */
    List<Fact.RosterStint> stints() {
        var stints = new ArrayList<Fact.RosterStint>();
        seasons.forEach((player, bySeason) -> bySeason.forEach((season, evidence) -> {
            if (evidence.byWeek().isEmpty()) {
                addBySeason(player.id(), season, evidence, stints);
            } else {
                addByWeek(player.id(), season, evidence.byWeek(), stints);
            }
        }));
        return stints;
    }

    /** A stint ends when the player is missing in a week in which his team has a roster. */
    private void addByWeek(String player, int season, List<Mark> marks, List<Fact.RosterStint> stints) {
        var byWeek = marks.stream()
                .filter(mark -> mark.status().isWithTeam())
                .sorted(Comparator.comparingInt(Mark::week).thenComparing(Mark::team))
                .toList();
        var run = new ArrayList<Mark>();
        for (var mark : byWeek) {
            if (!run.isEmpty() && isBroken(run.get(run.size() - 1), mark, season)) {
                stints.add(stint(player, season, run));
                run.clear();
            }
            run.add(mark);
        }
        if (!run.isEmpty()) {
            stints.add(stint(player, season, run));
        }
    }

    private boolean isBroken(Mark last, Mark next, int season) {
        if (!last.team().equals(next.team())) {
            return true;
        }
        var weeks = weeksOfTeams.getOrDefault(next.team() + season, Set.of());
        for (var week = last.week() + 1; week < next.week(); week++) {
            if (weeks.contains(week)) {
                return true;
            }
        }
        return false;
    }

    private static Fact.RosterStint stint(String player, int season, List<Mark> run) {
        var span = new Span(
                season, season, run.get(0).week(), run.get(run.size() - 1).week());
        return stint(player, span, run, sources(run));
    }

    private static List<String> sources(List<Mark> marks) {
        return marks.stream().map(Mark::source).distinct().sorted().toList();
    }

    private static Fact.RosterStint stint(String player, Span span, List<Mark> marks, List<String> sources) {
        var last = marks.get(marks.size() - 1);
        var status =
                marks.stream().map(Mark::status).min(Comparator.naturalOrder()).orElse(RosterStatus.UNKNOWN);
        return new Fact.RosterStint(
                last.place(),
                player,
                last.team(),
                span,
                latest(marks, Mark::position),
                latest(marks, Mark::jersey),
                status.stored(),
                sources);
    }

    private static <T> @Nullable T latest(List<Mark> marks, Function<Mark, @Nullable T> value) {
        for (var i = marks.size() - 1; i >= 0; i--) {
            var found = value.apply(marks.get(i));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Weeks are told only for who was with several teams: whoever stayed was there whether he played or not. */
    private static void addBySeason(String player, int season, Evidence evidence, List<Fact.RosterStint> stints) {
        var rostered = new TreeMap<String, List<Mark>>();
        for (var mark : evidence.bySeason()) {
            if (mark.status() != RosterStatus.UNSIGNED) {
                rostered.computeIfAbsent(mark.team(), team -> new ArrayList<>(1))
                        .add(mark);
            }
        }
        var teams = new TreeSet<>(rostered.keySet());
        teams.addAll(evidence.played().keySet());
        var moved = teams.size() > 1;
        for (var team : teams) {
            var marks = rostered.getOrDefault(team, List.of());
            var sources = new TreeSet<>(sources(marks));
            if (marks.isEmpty() || (moved && evidence.played().containsKey(team))) {
                sources.addAll(evidence.playedSources());
            }
            var spans = moved
                    ? spans(
                            season,
                            team,
                            evidence.played(),
                            teams.size() == evidence.played().size())
                    : List.of(new Span(season, season, null, null));
            for (var span : spans) {
                stints.add(
                        marks.isEmpty()
                                ? new Fact.RosterStint(
                                        new Place("", 0),
                                        player,
                                        team,
                                        span,
                                        null,
                                        null,
                                        "ACTIVE",
                                        List.copyOf(sources))
                                : stint(player, span, marks, List.copyOf(sources)));
            }
        }
    }

    /**
     * The stretches of a player's games for a team between those for others. The season's first and last are open at its
     * ends, unless he was with one more team, nobody knows when.
     */
    private static List<Span> spans(int season, String team, Map<String, SortedSet<Integer>> played, boolean open) {
        if (!played.containsKey(team)) {
            return List.of(new Span(season, season, null, null));
        }
        var games = new TreeMap<Integer, String>();
        played.forEach((other, weeks) -> weeks.forEach(week -> games.put(week, other)));
        var runs = new ArrayList<Run>();
        games.forEach((week, with) -> {
            var last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.team().equals(with)) {
                runs.set(runs.size() - 1, new Run(with, last.first(), week));
            } else {
                runs.add(new Run(with, week, week));
            }
        });
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

    /** Games for one team without a game for another between them. */
    private record Run(String team, int first, int last) {}
}
