package sideline.page.reunion;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import sideline.page.ask.Entity;
import sideline.page.ask.Kind;
import sideline.page.origin.Dataset;
import sideline.page.origin.Days;
import sideline.page.origin.Sources;
import sideline.page.reunion.ReunionData.Reunion;
import sideline.page.reunion.ReunionData.Trade;

/** A page of the reunions of a season, or of all seasons: what its templates show. */
final class ReunionView {

    /** So many of one trade do not hide the next. */
    private static final int SHOWN = 6;

    private final @Nullable Integer season;
    private final ReunionData.Reunions reunions;
    private final Dataset dataset;
    private final Sources sources = new Sources();
    private final List<Moved> trades;

    ReunionView(@Nullable Integer season, ReunionData data) {
        this.season = season;
        this.reunions = data.reunions();
        this.dataset = data.dataset();
        this.trades = moved();
    }

    /** The reunions by trade, in their order. */
    private List<Moved> moved() {
        var byTrade = reunions.edges().stream()
                .map(ReunionData.Edge::node)
                .collect(Collectors.groupingBy(
                        reunion ->
                                reunion.trade() == null ? "" : reunion.trade().id(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        var moved = new ArrayList<Moved>();
        byTrade.values().forEach(all -> {
            var trade = all.get(0).trade();
            moved.add(new Moved(trade, all, trade == null ? List.of() : sources.cite(trade.sources())));
        });
        return moved;
    }

    String title() {
        return season == null ? "Reunions" : "Reunions of " + season;
    }

    String headline() {
        var count = reunions.totalCount();
        var when = season == null ? "" : " in the league year " + season;
        if (count == 0) {
            return "No trade" + when + " brought anybody together again, as far as the data knows.";
        }
        return count == 1
                ? "One trade" + when + " brought two together again."
                : "Trades" + when + " brought people together again " + "%,d".formatted(count) + " times.";
    }

    List<Moved> trades() {
        return trades;
    }

    Sources sources() {
        return sources;
    }

    /** The seasons to choose from, the last first. */
    List<Integer> seasons() {
        var first = dataset.firstSeason();
        var last = dataset.lastSeason();
        return first == null || last == null ? List.of() : backwards(first, last);
    }

    private static List<Integer> backwards(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .map(year -> last - (year - first))
                .boxed()
                .toList();
    }

    boolean isChosen(int year) {
        return season != null && season == year;
    }

    String path() {
        return season == null ? "/reunions" : "/reunions?season=" + season;
    }

    /** Where the list goes on; empty at its end. */
    String next() {
        var cursor = reunions.pageInfo().endCursor();
        return reunions.pageInfo().hasNextPage() && cursor != null
                ? path() + (season == null ? "?" : "&") + "after=" + UriUtils.encode(cursor, UTF_8)
                : "";
    }

    /** The reunions of one trade. */
    record Moved(@Nullable Trade trade, List<Reunion> reunions, List<Integer> cites) {

        String when() {
            if (trade == null) {
                return "";
            }
            var day = Days.of(trade.date(), trade.datePrecision());
            return day.isEmpty() ? String.valueOf(trade.season()) : day;
        }

        /** Those that are shown at once. */
        List<Reunion> first() {
            return reunions.subList(0, Math.min(SHOWN, reunions.size()));
        }

        /** Those that are shown on demand. */
        List<Reunion> rest() {
            return reunions.subList(first().size(), reunions.size());
        }

        String to() {
            return reunions.get(0).to().name();
        }

        String who() {
            return reunions.stream()
                    .map(reunion -> reunion.player().name())
                    .distinct()
                    .collect(Collectors.joining(" and "));
        }

        String href() {
            return trade == null ? "" : "/trade/" + Entity.key(trade.id());
        }
    }

    static String link(Reunion reunion) {
        return "/link/" + reunion.player().key() + "/" + reunion.with().key();
    }

    static Kind kind(Reunion reunion) {
        return Kind.valueOf(reunion.kind());
    }
}
