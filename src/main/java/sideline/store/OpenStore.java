package sideline.store;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sideline.graph.Connections;
import sideline.graph.Endpoint;
import sideline.graph.ExpectedGraph;
import sideline.graph.Graph;
import sideline.graph.GraphLimits;
import sideline.graph.StartupException;

/** The graph with its schema and migrations, and what was opened for it; closed in reverse order. */
final class OpenStore implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    // It is there; on a busy machine its first answers are slow.
    private static final Duration PATIENCE_WITH_EMBEDDED = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(OpenStore.class);

    private final Deque<Runnable> closings = new ArrayDeque<>();
    private @Nullable Graph graph;

    private OpenStore() {}

    /**
     * Opens the Neo4j that is named, or the embedded one where none is, and brings it up to date.
     *
     * @throws StartupException when that cannot be done; then nothing is left open
     */
    static OpenStore open(StoreSettings settings, @Nullable Endpoint named, GraphLimits limits) {
        var store = asItIs(settings, named, limits);
        try {
            bringUpToDate(store.graph());
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /**
     * Opens the same; a named Neo4j that does not answer is waited for behind whoever asks, who is told that it is
     * unavailable until then.
     *
     * @throws StartupException when that cannot be done; then nothing is left open
     */
    static OpenStore openOrAwait(StoreSettings settings, @Nullable Endpoint named, GraphLimits limits) {
        try {
            return open(settings, named, limits);
        } catch (StartupException e) {
            if (named == null || !ExpectedGraph.isAway(e)) {
                throw e;
            }
            LOG.warn("{} Until it answers, requests are refused as UNAVAILABLE.", e.getMessage());
            var store = new OpenStore();
            var awaiting = new Awaiting(named, limits);
            store.closings.push(awaiting::close);
            store.graph = awaiting.graph();
            return store;
        }
    }

    /** Sees to it that a graph has its schema and its migrations. */
    static void bringUpToDate(Graph graph) {
        new Schema(graph, Script.inFolder("cypher/schema")).apply();
        new Migrations(graph, Script.inFolder("cypher/migrations")).apply();
    }

    /**
     * Opens the same and leaves it as it is.
     *
     * @throws StartupException when that cannot be done; then nothing is left open
     */
    static OpenStore asItIs(StoreSettings settings, @Nullable Endpoint named, GraphLimits limits) {
        var store = new OpenStore();
        try {
            var graph = named != null
                    ? Connections.open(named, limits, PATIENCE)
                    : Connections.open(store.embedded(settings), limits, PATIENCE_WITH_EMBEDDED);
            store.closings.push(graph::close);
            store.graph = graph;
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** The graph. */
    Graph graph() {
        if (graph == null) {
            throw new IllegalStateException("not open");
        }
        return graph;
    }

    @Override
    public void close() {
        while (!closings.isEmpty()) {
            closings.pop().run();
        }
    }

    private Endpoint embedded(StoreSettings settings) {
        var served = settings.join() ? DataFolder.served(settings.data()) : null;
        if (served != null) {
            return Endpoint.open(served);
        }
        var folder = DataFolder.claim(settings.data());
        closings.push(folder::close);
        var server = EmbeddedNeo4j.start(folder.neo4j(), settings.portOfBolt(), settings.pageCache());
        closings.push(server::close);
        folder.serve(server.uri());
        return Endpoint.open(server.uri().toString());
    }
}
