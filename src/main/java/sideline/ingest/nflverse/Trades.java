package sideline.ingest.nflverse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sideline.ingest.Fact;
import sideline.ingest.Findings;
import sideline.ingest.KnownGraph;
import sideline.ingest.KnownGraph.KnownTrade;
import sideline.ingest.League;
import sideline.ingest.Place;
import sideline.ingest.Problem;

/**
 * Trades by their legs. A leg with a season of a pick moves that pick, whoever its row names: that is the player drafted
 * with it later. Any other leg moves the person it names.
 */
final class Trades {

    private final Map<LocalDate, List<KnownTrade>> knownByDay = new HashMap<>();
    private final Drafts drafts;
    private final Findings findings;
    private final Map<String, List<Moved>> byTrade = new LinkedHashMap<>();
    private final Map<String, Fact.Pick> picks = new TreeMap<>();
    private final List<Fact.Trade> trades = new ArrayList<>();
    private final List<Fact.TradeLeg> legs = new ArrayList<>();
    private final List<Mismatch> mismatches = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    /** A leg and the person it moved; null when it moved a pick. */
    private record Moved(Published.Leg leg, @Nullable Human person, String source) {}

    /** A pick whose leg names somebody else than the list of drafts. */
    record Mismatch(String pick, Drafts.Chosen chosen, String name, Place place, String source) {}

    Trades(KnownGraph known, Drafts drafts, Findings findings) {
        known.trades().forEach(trade -> {
            if (trade.date() != null) {
                knownByDay
                        .computeIfAbsent(trade.date(), none -> new ArrayList<>())
                        .add(trade);
            }
        });
        this.drafts = drafts;
        this.findings = findings;
    }

    /** Takes a leg. */
    void add(Published.Leg leg, @Nullable Human person, String source) {
        byTrade.computeIfAbsent(leg.trade(), none -> new ArrayList<>()).add(new Moved(leg, person, source));
    }

    /** Makes trades of the legs, once everyone has an id. */
    void settle() {
        // Sorted, so that ids do not depend on the order of the rows.
        new TreeMap<>(byTrade).values().forEach(this::settle);
    }

    /** Every trade, in the order of its id in the file. */
    List<Fact.Trade> trades() {
        return List.copyOf(trades);
    }

    /** Every asset that moved, each once. */
    List<Fact.TradeLeg> legs() {
        return List.copyOf(legs);
    }

    /** Picks that moved and that the list of drafts does not have: not numbered, not used or not disclosed. */
    List<Fact.Pick> picks() {
        return List.copyOf(picks.values());
    }

    /** Picks whose legs name somebody else than the list of drafts, in the order of the trades. */
    List<Mismatch> mismatches() {
        return List.copyOf(mismatches);
    }

    private void settle(List<Moved> moves) {
        var first = moves.get(0).leg();
        var id = id(moves);
        var sources = moves.stream().map(Moved::source).distinct().toList();
        trades.add(new Fact.Trade(
                first.place(),
                id,
                first.date(),
                Fact.DatePrecision.DAY,
                first.season(),
                Fact.Trade.Status.OFFICIAL,
                null,
                sources));
        var seen = new HashMap<String, Published.Leg>();
        var undisclosed = 0;
        for (var move : moves) {
            var leg = move.leg();
            if (leg.isPick() && leg.pickRound() == null) {
                undisclosed++;
            }
            var person = move.person() == null ? null : move.person().id();
            var pick = person == null ? pick(move, id, undisclosed) : null;
            var before = seen.putIfAbsent((person == null ? pick : person) + " to " + leg.to(), leg);
            if (before == null) {
                legs.add(new Fact.TradeLeg(
                        leg.place(),
                        id,
                        leg.from(),
                        leg.to(),
                        person,
                        pick,
                        leg.conditional(),
                        note(leg),
                        List.of(move.source())));
            } else {
                findings.refuse(Problem.at(leg.place(), null, repeated(leg, before)));
            }
        }
    }

    private static String repeated(Published.Leg leg, Published.Leg before) {
        var line = before.place().line();
        return leg.pickOverall() == null && leg.isPick()
                ? "the row moves what line " + line
                        + " moves: two equal picks or an error, and nothing tells which; one is kept"
                : "the row moves what line " + line + " moves, and it can move only once; the first is kept";
    }

    /**
     * The id under which the graph knows the trade of that day; otherwise the day and whom it is known for,
     * {@code 2023-09-20-cam-akers}, or without people the teams.
     */
    private String id(List<Moved> moves) {
        var people = new TreeSet<String>();
        var teams = new TreeSet<String>();
        for (var move : moves) {
            teams.add(move.leg().from());
            teams.add(move.leg().to());
            if (move.person() != null) {
                people.add(move.person().id());
            }
        }
        var known = knownByDay.getOrDefault(moves.get(0).leg().date(), List.of()).stream()
                .filter(trade -> people.isEmpty()
                        ? trade.people().isEmpty() && trade.teams().equals(teams)
                        : !Collections.disjoint(trade.people(), people))
                .filter(trade -> !ids.contains(trade.id()))
                .findFirst();
        if (known.isPresent()) {
            ids.add(known.get().id());
            return known.get().id();
        }
        var id = moves.get(0).leg().date() + "-" + (people.isEmpty() ? String.join("-", teams) : people.first());
        var unique = id;
        for (var number = 2; !ids.add(unique); number++) {
            unique = id + "-" + number;
        }
        return unique;
    }

    private String pick(Moved move, String trade, int undisclosed) {
        var leg = move.leg();
        var season = leg.pickSeason() == null ? 0 : leg.pickSeason();
        var overall = leg.pickOverall();
        if (overall != null) {
            var id = League.pickId(season, overall);
            var chosen = drafts.byId(id);
            if (chosen == null) {
                addPick(id, move, season);
            } else {
                compare(move, id, chosen);
            }
            return id;
        }
        var round = leg.pickRound();
        var id = round == null ? trade + "-pick-" + undisclosed : season + "-r" + round + "-" + leg.from();
        addPick(id, move, season);
        return id;
    }

    private void addPick(String id, Moved move, int season) {
        var leg = move.leg();
        picks.put(
                id,
                new Fact.Pick(
                        leg.place(), id, season, leg.pickRound(), leg.pickOverall(), null, List.of(move.source())));
    }

    private void compare(Moved move, String pick, Drafts.Chosen chosen) {
        var leg = move.leg();
        var named = leg.pfrId();
        var drafted = chosen.player().pfrPlayerId();
        if (named != null && drafted != null && !named.equals(drafted)) {
            mismatches.add(new Mismatch(pick, chosen, String.valueOf(leg.name()), leg.place(), move.source()));
        }
    }

    private static @Nullable String note(Published.Leg leg) {
        return leg.isPick() && leg.pickRound() == null ? "Round not disclosed." : null;
    }
}
