package sideline.ingest.nflverse.trade;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sideline.ingest.Findings;
import sideline.ingest.csv.Problem;
import sideline.ingest.league.League;
import sideline.ingest.nflverse.file.Published;

/**
 * Tells apart the rows of one trade in which one franchise gives one pick twice: they are two picks, one of them under its
 * neighbour's number. Whom a row names tells which is meant, by the list of drafts or by other trades; otherwise the one
 * pick of the round whose way from hand to hand lacks this very move. What stays doubtful keeps its round and no number.
 */
final class PickNumbers {

    private final Drafts drafts;
    private final Findings findings;
    private final Map<String, List<Published.Leg>> moves = new HashMap<>();
    private final Map<String, Set<Integer>> numbersOf = new HashMap<>();

    PickNumbers(Drafts drafts, Findings findings) {
        this.drafts = drafts;
        this.findings = findings;
    }

    /** The rows of all trades, each pick of each giver once. */
    List<TradeRow> read(Collection<List<TradeRow>> trades) {
        var rows = new ArrayList<TradeRow>();
        var contested = new ArrayList<List<TradeRow>>();
        for (var trade : trades) {
            for (var group : sameNumber(trade)) {
                if (group.size() == 1 || areOneRow(group)) {
                    group.forEach(row -> learn(row.leg()));
                    rows.addAll(group);
                } else {
                    contested.add(group);
                }
            }
        }
        var open = new ArrayList<TradeRow>();
        contested.forEach(group -> decide(group, rows, open));
        open.forEach(row -> rows.add(byChain(row)));
        return rows;
    }

    private static Collection<List<TradeRow>> sameNumber(List<TradeRow> trade) {
        var groups = new LinkedHashMap<Object, List<TradeRow>>();
        for (var row : trade) {
            var numbered = row.numbered();
            Object key = numbered == null ? row : numbered + " " + row.leg().from();
            groups.computeIfAbsent(key, none -> new ArrayList<>(1)).add(row);
        }
        return groups.values();
    }

    /** Whether an id says that all rows mean one man's pick. */
    private static boolean areOneRow(List<TradeRow> group) {
        var first = group.get(0).leg();
        return first.pfrId() != null
                && group.stream()
                        .map(TradeRow::leg)
                        .allMatch(leg ->
                                first.pfrId().equals(leg.pfrId()) && leg.to().equals(first.to()));
    }

    private void learn(Published.Leg leg) {
        var season = leg.pickSeason();
        var overall = leg.pickOverall();
        if (season == null || overall == null) {
            return;
        }
        moves.computeIfAbsent(League.pickId(season, overall), none -> new ArrayList<>())
                .add(leg);
        if (leg.pfrId() != null) {
            numbersOf
                    .computeIfAbsent(season + " " + leg.pfrId(), none -> new TreeSet<>())
                    .add(overall);
        }
    }

    /** Numbers the rows that name somebody; of the others one keeps the number, unless it is somebody's who is named. */
    private void decide(List<TradeRow> group, List<TradeRow> rows, List<TradeRow> open) {
        var taken = new LinkedHashSet<Integer>();
        var plain = new ArrayList<TradeRow>();
        for (var row : group) {
            var number = named(row.leg());
            if (number == null || !taken.add(number)) {
                plain.add(row);
            } else if (number.equals(row.leg().pickOverall())) {
                keep(row, rows);
            } else {
                report(row.leg(), "names whom pick " + number + " brought; the row is taken as that pick");
                keep(moving(row, number), rows);
            }
        }
        var number = Objects.requireNonNull(group.get(0).leg().pickOverall());
        for (var row : plain) {
            if (taken.add(number)) {
                keep(row, rows);
            } else {
                open.add(row);
            }
        }
    }

    private void keep(TradeRow row, List<TradeRow> rows) {
        learn(row.leg());
        rows.add(row);
    }

    private static TradeRow moving(TradeRow row, @Nullable Integer number) {
        var leg = row.leg();
        return row.moving(Objects.requireNonNull(leg.pickSeason()), leg.pickRound(), number);
    }

    /** The number of the pick that brought whom a row names; null when it names nobody, or nobody tells. */
    private @Nullable Integer named(Published.Leg leg) {
        var season = Objects.requireNonNull(leg.pickSeason());
        var listed = drafts.named(leg.name(), leg.pfrId(), season);
        if (listed != null) {
            return leg.pickRound() == null || leg.pickRound() == listed.round() ? listed.overall() : null;
        }
        var elsewhere = numbersOf.getOrDefault(season + " " + leg.pfrId(), Set.of());
        return elsewhere.size() == 1 ? elsewhere.iterator().next() : null;
    }

    private TradeRow byChain(TradeRow row) {
        var leg = row.leg();
        var number = lacking(leg);
        if (number == null) {
            report(leg, "moves a second pick, and nothing tells which; it is kept without a number");
            return moving(row, null);
        }
        report(leg, "moves a second pick; by the other trades it is pick " + number);
        var other = moving(row, number);
        learn(other.leg());
        return other;
    }

    /** The one other pick of the round whose chain of hands is mended by a move; null when there is none, or several. */
    private @Nullable Integer lacking(Published.Leg leg) {
        var season = Objects.requireNonNull(leg.pickSeason());
        var mended = new TreeSet<Integer>();
        for (var number : numbers(season, leg.pickRound())) {
            var known = moves.getOrDefault(League.pickId(season, number), List.of());
            var used = drafts.used(season, number);
            var user = used == null ? null : used.team();
            var with = new ArrayList<>(known);
            with.add(leg);
            if (!number.equals(leg.pickOverall())
                    && known.stream().noneMatch(move -> move.trade().equals(leg.trade()))
                    && Chain.breaks(with, user) < Chain.breaks(known, user)) {
                mended.add(number);
            }
        }
        return mended.size() == 1 ? mended.first() : null;
    }

    private Set<Integer> numbers(int season, @Nullable Integer round) {
        var numbers = new TreeSet<Integer>();
        drafts.all(season).stream()
                .filter(used -> Objects.equals(used.round(), round))
                .forEach(used -> numbers.add(used.overall()));
        moves.values().stream()
                .map(known -> known.get(0))
                .filter(move -> Objects.equals(move.pickSeason(), season) && Objects.equals(move.pickRound(), round))
                .forEach(move -> numbers.add(Objects.requireNonNull(move.pickOverall())));
        return numbers;
    }

    private void report(Published.Leg leg, String what) {
        findings.refuse(Problem.at(
                leg.place(), "pick_number", "another row of the trade has the number, and this one " + what));
    }
}
