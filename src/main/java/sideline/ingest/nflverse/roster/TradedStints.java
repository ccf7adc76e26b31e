package sideline.ingest.nflverse.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sideline.ingest.fact.Fact;
import sideline.ingest.fact.Span;

/**
 * Stints that a trade in mid-season bounds: the giver's ends with the last game before the day, the receiver's begins with
 * the first game from then on. Only ends that nothing else tells; a man who came back to the giver has two stints there.
 */
public final class TradedStints {

    private final TeamGames games;
    private final Map<String, List<Fact.RosterStint>> stints = new LinkedHashMap<>();

    /** The stints to bound, and the games that tell the weeks. */
    public TradedStints(List<Fact.RosterStint> stints, TeamGames games) {
        this.games = games;
        for (var stint : stints) {
            this.stints
                    .computeIfAbsent(
                            key(stint.player(), stint.team(), stint.span().firstSeason()), none -> new ArrayList<>(1))
                    .add(stint);
        }
    }

    /** All stints, each once, with what the trades tell of their weeks. */
    public List<Fact.RosterStint> bound(List<Fact.Trade> trades, List<Fact.TradeLeg> legs) {
        var byTrade = legs.stream().collect(Collectors.groupingBy(Fact.TradeLeg::trade));
        for (var trade : trades) {
            byTrade.getOrDefault(trade.id(), List.of()).forEach(leg -> bound(leg, trade));
        }
        return stints.values().stream().flatMap(List::stream).toList();
    }

    private void bound(Fact.TradeLeg leg, Fact.Trade trade) {
        var day = trade.date();
        var given = only(leg.person(), leg.from(), trade.season());
        var received = only(leg.person(), leg.to(), trade.season());
        if (day == null || given == null || received == null) {
            return;
        }
        var last = games.lastBefore(day, leg.from(), trade.season());
        var first = games.firstFrom(day, leg.to(), trade.season());
        if (last == null || first == null) {
            return;
        }
        var before = given.span();
        if (before.lastWeek() == null && (before.firstWeek() == null || before.firstWeek() <= last)) {
            replace(given, before.firstWeek(), last, leg);
        }
        var after = received.span();
        if (after.firstWeek() == null && (after.lastWeek() == null || after.lastWeek() >= first)) {
            replace(received, first, after.lastWeek(), leg);
        }
    }

    /** His stint with a team in a season, when he has one there and not several. */
    private Fact.@Nullable RosterStint only(@Nullable String player, String team, int season) {
        var found = player == null
                ? List.<Fact.RosterStint>of()
                : stints.getOrDefault(key(player, team, season), List.of());
        return found.size() == 1 ? found.get(0) : null;
    }

    private void replace(
            Fact.RosterStint stint, @Nullable Integer firstWeek, @Nullable Integer lastWeek, Fact.TradeLeg leg) {
        var season = stint.span().firstSeason();
        var sources = new TreeSet<>(stint.sources());
        sources.addAll(leg.sources());
        stints.put(
                key(stint.player(), stint.team(), season),
                List.of(new Fact.RosterStint(
                        stint.place(),
                        stint.player(),
                        stint.team(),
                        new Span(season, season, firstWeek, lastWeek),
                        stint.weeksKnown(),
                        stint.position(),
                        stint.jersey(),
                        stint.status(),
                        List.copyOf(sources))));
    }

    private static String key(String player, String team, int season) {
        return player + ' ' + team + ' ' + season;
    }
}
