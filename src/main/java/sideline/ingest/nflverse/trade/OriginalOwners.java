package sideline.ingest.nflverse.trade;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whose the picks without a number were first. A franchise gives its own pick of a round, unless it has given that already or
 * has got another's: then the one that it can have given is meant, and where there are several nobody's.
 */
final class OriginalOwners {

    private final Map<TradeRow, String> owners = new HashMap<>();

    OriginalOwners(Collection<TradeRow> rows) {
        var rounds = new TreeMap<String, List<TradeRow>>();
        for (var row : rows) {
            var leg = row.leg();
            if (leg.isPick() && leg.pickRound() != null && leg.pickOverall() == null && !row.doubtful()) {
                rounds.computeIfAbsent(leg.pickSeason() + " " + leg.pickRound(), none -> new ArrayList<>())
                        .add(row);
            }
        }
        rounds.values().forEach(round -> new Round().take(round));
    }

    /** Whose the pick of a row was first; null when that is not known. */
    @Nullable
    String of(TradeRow row) {
        return owners.get(row);
    }

    /** The picks of one round of one draft. */
    private final class Round {

        private final Map<String, List<String>> got = new HashMap<>();
        private final Set<String> gaveOwn = new HashSet<>();
        private final Set<String> unclear = new HashSet<>();

        private void take(List<TradeRow> rows) {
            var trades = new LinkedHashMap<String, List<TradeRow>>();
            rows.stream()
                    .sorted(Comparator.comparing((TradeRow row) -> row.leg().date())
                            .thenComparing(row -> row.leg().trade())
                            .thenComparing(row -> row.leg().place().line()))
                    .forEach(row -> trades.computeIfAbsent(row.leg().trade(), none -> new ArrayList<>())
                            .add(row));
            var left = new ArrayList<>(trades.values());
            while (!left.isEmpty()) {
                var next = next(left);
                left.remove(next);
                hand(next.stream()
                        .collect(Collectors.groupingBy(row -> row.leg().from(), TreeMap::new, Collectors.toList())));
            }
        }

        /** Of the trades of the earliest day the first whose givers get nothing in another of that day. */
        private List<TradeRow> next(List<List<TradeRow>> left) {
            var day = left.get(0).get(0).leg().date();
            var today = left.stream()
                    .filter(trade -> trade.get(0).leg().date().equals(day))
                    .toList();
            return today.stream()
                    .filter(trade -> today.stream()
                            .noneMatch(other -> other != trade
                                    && other.stream()
                                            .anyMatch(row -> isGivenOn(row.leg().to(), trade))))
                    .findFirst()
                    .orElse(today.get(0));
        }

        private static boolean isGivenOn(String team, List<TradeRow> trade) {
            return trade.stream().anyMatch(row -> row.leg().from().equals(team));
        }

        /** What a trade moves is what each giver had before it. */
        private void hand(Map<String, List<TradeRow>> byGiver) {
            var received = new ArrayList<Runnable>();
            byGiver.forEach((team, rows) -> {
                var had = new ArrayList<>(got.getOrDefault(team, List.of()));
                if (gaveOwn.add(team)) {
                    had.add(0, team);
                }
                var oneReceiver =
                        rows.stream().map(row -> row.leg().to()).distinct().count() == 1;
                var known = had.size() == rows.size() && oneReceiver && !unclear.contains(team);
                got.remove(team);
                for (var i = 0; i < rows.size(); i++) {
                    var row = rows.get(i);
                    var owner = known ? had.get(i) : "";
                    if (!owner.isEmpty()) {
                        owners.put(row, owner);
                    }
                    received.add(() -> got.computeIfAbsent(row.leg().to(), none -> new ArrayList<>())
                            .add(owner));
                }
                if (!known) {
                    unclear.add(team);
                }
            });
            received.forEach(Runnable::run);
        }
    }
}
