package sideline.ingest.nflverse.trade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import sideline.ingest.Findings;
import sideline.ingest.csv.Place;
import sideline.ingest.csv.Problem;
import sideline.ingest.fact.Fact;
import sideline.ingest.kind.KnownGraph;
import sideline.ingest.kind.KnownGraph.KnownTrade;
import sideline.ingest.nflverse.file.Published;
import sideline.ingest.nflverse.human.Human;

/**
 * Trades by their legs. A leg with a season of a pick moves that pick, whoever its row names: that is the player drafted
 * with it later. Any other leg moves the person it names, unless he was drafted only then or later.
 */
public final class Trades {

    private final Map<LocalDate, List<KnownTrade>> knownByDay = new HashMap<>();
    private final Drafts drafts;
    private final Findings findings;
    private final Map<String, List<TradeRow>> rows = new TreeMap<>();
    private final Map<String, List<Moved>> byTrade = new TreeMap<>();
    private final Map<String, Fact.Pick> picks = new TreeMap<>();
    private final List<Fact.Trade> trades = new ArrayList<>();
    private final List<Fact.TradeLeg> legs = new ArrayList<>();
    private final List<Mismatch> mismatches = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private Map<String, Set<Human>> amateurs = Map.of();
    private OriginalOwners owners = new OriginalOwners(List.of());

    /** A row and the person it moved; null when it moved a pick. */
    private record Moved(TradeRow row, @Nullable Human person) {

        private Published.Leg leg() {
            return row.leg();
        }
    }

    /** Tells whom a row that moves no pick means. */
    public interface Whom {

        Human of(Published.Leg leg, String source);
    }

    /** A pick whose leg names somebody else than the list of drafts. */
    public record Mismatch(String pick, Drafts.Chosen chosen, String name, Place place, String source) {}

    /** No leg read yet. */
    public Trades(KnownGraph known, Drafts drafts, Findings findings) {
        known.trades().get().forEach(trade -> {
            if (trade.date() != null) {
                knownByDay
                        .computeIfAbsent(trade.date(), none -> new ArrayList<>())
                        .add(trade);
            }
        });
        this.drafts = drafts;
        this.findings = findings;
    }

    /** Takes a row. */
    public void add(Published.Leg leg, String source) {
        rows.computeIfAbsent(leg.trade(), none -> new ArrayList<>()).add(new TradeRow(leg, source, false));
    }

    /**
     * Tells what moved, once every row of every file has been taken.
     *
     * @param mayHaveMoved whether somebody played, by what is known of him, in the years of a leg
     * @param whom whom a row means that moves no pick
     */
    public void identify(BiPredicate<Human, Published.Leg> mayHaveMoved, Whom whom) {
        drafts.settle();
        var named = new NamedPicks(drafts, mayHaveMoved, findings);
        var byName = rows.values().stream().map(named::read).toList();
        var all = new PickNumbers(drafts, findings).read(byName);
        all.sort(Comparator.comparing(row -> row.leg().place().line()));
        amateurs = named.amateurs();
        owners = new OriginalOwners(all);
        for (var row : all) {
            var person = row.leg().isPick() ? null : whom.of(row.leg(), row.source());
            byTrade.computeIfAbsent(row.leg().trade(), none -> new ArrayList<>())
                    .add(new Moved(row, person));
        }
    }

    /** Makes trades of what moved, once everyone has an id. */
    public void settle() {
        // Sorted, so that ids do not depend on the order of the rows.
        byTrade.values().forEach(this::settle);
    }

    /** Every trade, in the order of its id in the file. */
    public List<Fact.Trade> trades() {
        return List.copyOf(trades);
    }

    /** Every asset that moved, each once. */
    public List<Fact.TradeLeg> legs() {
        return List.copyOf(legs);
    }

    /** Picks that moved and that the list of drafts does not have: not numbered, not used or not disclosed. */
    public List<Fact.Pick> picks() {
        return List.copyOf(picks.values());
    }

    /** Picks whose legs name somebody else than the list of drafts, in the order of the trades. */
    public List<Mismatch> mismatches() {
        return List.copyOf(mismatches);
    }

    private void settle(List<Moved> moves) {
        var first = moves.get(0).leg();
        var id = id(moves);
        var sources = moves.stream().map(move -> move.row().source()).distinct().toList();
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
        var unnamed = 0;
        for (var move : moves) {
            var leg = move.leg();
            if (isUnnamed(move.row())) {
                unnamed++;
            }
            var person = move.person() == null ? null : move.person().id();
            var pick = person == null ? pick(move.row(), id, unnamed) : null;
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
                        List.of(move.row().source())));
            } else {
                findings.refuse(Problem.at(leg.place(), null, repeated(before)));
            }
        }
    }

    private static String repeated(Published.Leg before) {
        return "the row moves what line " + before.place().line()
                + " moves, and it can move only once; the first is kept";
    }

    /** Whether neither number nor first owner tell a pick from others. */
    private boolean isUnnamed(TradeRow row) {
        return row.leg().isPick() && row.numbered() == null && owners.of(row) == null;
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
        var named = new TreeSet<>(people);
        amateurs.getOrDefault(moves.get(0).leg().trade(), Set.of()).stream()
                .filter(Human::hasId)
                .forEach(one -> named.add(one.id()));
        var known = knownByDay.getOrDefault(moves.get(0).leg().date(), List.of()).stream()
                .filter(trade -> !Collections.disjoint(trade.people(), named)
                        || (people.isEmpty()
                                && trade.people().isEmpty()
                                && trade.teams().equals(teams)))
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

    private String pick(TradeRow row, String trade, int unnamed) {
        var leg = row.leg();
        var numbered = row.numbered();
        var owner = owners.of(row);
        if (numbered == null) {
            var id = owner == null
                    ? trade + "-pick-" + unnamed
                    : leg.pickSeason() + "-r" + leg.pickRound() + "-" + owner;
            addPick(id, row, owner);
            return id;
        }
        var chosen = drafts.byId(numbered);
        if (chosen == null) {
            addPick(numbered, row, null);
        } else {
            compare(row, numbered, chosen);
        }
        return numbered;
    }

    private void addPick(String id, TradeRow row, @Nullable String owner) {
        var leg = row.leg();
        var season = Objects.requireNonNull(leg.pickSeason());
        picks.put(
                id,
                new Fact.Pick(
                        leg.place(), id, season, leg.pickRound(), leg.pickOverall(), owner, List.of(row.source())));
    }

    private void compare(TradeRow row, String pick, Drafts.Chosen chosen) {
        var leg = row.leg();
        var named = leg.pfrId();
        var drafted = chosen.player().pfrPlayerId();
        if (named != null && drafted != null && !named.equals(drafted)) {
            mismatches.add(new Mismatch(pick, chosen, String.valueOf(leg.name()), leg.place(), row.source()));
        }
    }

    private static @Nullable String note(Published.Leg leg) {
        return leg.isPick() && leg.pickRound() == null ? "Round not disclosed." : null;
    }
}
