package sideline.page.trade;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sideline.page.ask.Entity;
import sideline.page.fact.Deal;
import sideline.page.origin.Dataset;
import sideline.page.origin.Source;

/** What {@code pick.graphql} answers. */
record PickData(List<@Nullable Pick> picks, Dataset dataset) implements Dataset.Dated {

    /** A draft pick with the trades that moved it, oldest first. */
    record Pick(
            String id,
            int season,
            @Nullable Integer round,
            @Nullable Integer overall,
            @Nullable Entity selected,
            @Nullable Entity owner,
            List<Deal> trades,
            List<Source> sources) {}
}
