package sideline.ingest.nflverse.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import sideline.ingest.csv.Place;
import sideline.ingest.fact.Fact;
import sideline.ingest.fact.Span;
import sideline.ingest.nflverse.file.Published;
import sideline.ingest.nflverse.human.Human;

/** Who was head coach in which weeks, by the games: each stretch of games under one man is a stint of his. */
public final class HeadCoaches {

    private final Coaches coaches;
    private final List<Named> named = new ArrayList<>();
    private final Map<String, TreeMap<Integer, Led>> byTeamSeason = new TreeMap<>();

    /** A game with the name of who led a team in it. */
    private record Named(Published.Game game, String team, String coach, String source) {}

    /** A game that somebody led a team in. */
    private record Led(Place place, int season, String team, Human coach, String source) {}

    /** No game read yet. */
    public HeadCoaches(Coaches coaches) {
        this.coaches = coaches;
    }

    /** Takes a game; those not yet played say nothing. */
    public void add(Published.Game game, String source) {
        if (game.played()) {
            add(game, game.home(), game.homeCoach(), source);
            add(game, game.away(), game.awayCoach(), source);
        }
    }

    private void add(Published.Game game, String team, @Nullable String coach, String source) {
        if (coach != null) {
            coaches.note(coach, game.season(), team, Fact.StaffStint.RoleClass.HEAD_COACH, Fact.CoachedUnit.ALL);
            named.add(new Named(game, team, coach, source));
        }
    }

    /** Decides who is meant, once all files have been read. */
    public void settle() {
        for (var one : named) {
            var game = one.game();
            var human = coaches.of(one.coach(), game.season(), one.team(), null, game.place(), one.source());
            byTeamSeason
                    .computeIfAbsent(one.team() + " " + game.season(), none -> new TreeMap<>())
                    .put(game.week(), new Led(game.place(), game.season(), one.team(), human, one.source()));
        }
    }

    /** Everyone's stints, once everyone has an id; the first begins with the season and the last is open. */
    public List<Fact.StaffStint> stints() {
        var stints = new ArrayList<Fact.StaffStint>();
        for (var games : byTeamSeason.values()) {
            var weeks = List.copyOf(games.keySet());
            var start = 0;
            for (var i = 1; i <= weeks.size(); i++) {
                var last = i == weeks.size();
                var led = games.get(weeks.get(start));
                if (led != null && (last || led.coach() != coachIn(games, weeks.get(i)))) {
                    var from = start == 0 ? 1 : weeks.get(start);
                    stints.add(stint(led, from, last ? null : Integer.valueOf(weeks.get(i - 1)), i - start));
                    start = i;
                }
            }
        }
        return stints;
    }

    private static @Nullable Human coachIn(Map<Integer, Led> games, int week) {
        var led = games.get(week);
        return led == null ? null : led.coach();
    }

    private static Fact.StaffStint stint(Led led, int firstWeek, @Nullable Integer lastWeek, int games) {
        return new Fact.StaffStint(
                led.place(),
                led.coach().id(),
                led.team(),
                new Span(led.season(), led.season(), firstWeek, lastWeek),
                null,
                Fact.StaffStint.RoleClass.HEAD_COACH,
                Fact.CoachedUnit.ALL,
                null,
                games,
                List.of(led.source()));
    }
}
