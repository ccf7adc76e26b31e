package sideline.page.trade;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sideline.page.ask.Entity;
import sideline.page.fact.Claim;
import sideline.page.fact.Deal;
import sideline.page.origin.Dataset;
import sideline.page.origin.Source;

/** What {@code trade.graphql} answers. */
record TradeData(@Nullable Trade trade, Dataset dataset) implements Dataset.Dated {

    /** A trade with what is claimed about it. */
    record Trade(
            String id,
            @Nullable String date,
            String datePrecision,
            int season,
            String status,
            @Nullable String note,
            List<Deal.Leg> legs,
            List<Claim> claims,
            List<Source> sources) {

        /** The trade without what is claimed. */
        Deal deal() {
            return new Deal(id, date, datePrecision, season, status, note, legs, sources);
        }
    }

    /** What {@code reunited.graphql} answers. */
    record Reunited(Reunions reunions) {}

    /** Who met again, with how many there are in all. */
    record Reunions(int totalCount, List<Edge> edges) {}

    /** One of them in the list. */
    record Edge(Reunion node) {}

    /** Two who met again. */
    record Reunion(Entity player, Entity with, String kind, String sentence) {}
}
