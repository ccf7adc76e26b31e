package sideline.live;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import sideline.graph.Graph;
import sideline.graph.Statement;

/** The feed of changes as the graph keeps it. */
final class StoredFeed {

    /** How many changes are read at once. */
    static final int BATCH = 200;

    private static final String HEAD = """
            MATCH (dataset:Dataset {id: 'league'})
            RETURN coalesce(dataset.changes, 0)""";
    private static final String AFTER = """
            MATCH (change:Change)
            WHERE change.sequence > $after
            RETURN properties(change) AS change
            ORDER BY change.sequence
            LIMIT $most""";

    private final Supplier<Graph> graph;

    StoredFeed(Supplier<Graph> graph) {
        this.graph = graph;
    }

    /** The number of the last change; 0 when there is none. */
    long head() {
        var head = graph.get().ask(Statement.of("feed-head", HEAD));
        return head.isNull() ? 0 : head.asLong();
    }

    /** The changes after a number, oldest first, {@link #BATCH} at most. */
    List<FeedChange> after(long sequence) {
        var parameters = Map.<String, Object>of("after", sequence, "most", BATCH);
        return graph.get().rows(new Statement("feed", AFTER, parameters)).stream()
                .map(FeedChange::of)
                .toList();
    }
}
