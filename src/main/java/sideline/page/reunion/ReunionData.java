package sideline.page.reunion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sideline.page.ask.Entity;
import sideline.page.origin.Dataset;
import sideline.page.origin.Source;

/** What {@code reunions.graphql} answers. */
record ReunionData(Reunions reunions, Dataset dataset) implements Dataset.Dated {

    /** A page of reunions. */
    record Reunions(List<Edge> edges, PageInfo pageInfo, int totalCount) {}

    /** One of a page. */
    record Edge(Reunion node) {}

    /** Whether and where the list goes on. */
    record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}

    /** Two who met again. */
    record Reunion(
            Entity player,
            Entity with,
            TeamName to,
            @Nullable Trade trade,
            String kind,
            String sentence) {}

    /** What a franchise was called in a season. */
    record TeamName(String name) {}

    /** The trade by which they met. */
    record Trade(String id, int season, @Nullable String date, String datePrecision, List<Source> sources) {}
}
