package sideline.graph;

import java.time.Duration;
import java.util.function.Consumer;
import sideline.graph.GraphException.Reason;

/** The graph of a Neo4j that is not there yet: until it comes and is prepared, whoever asks is told that it is unavailable. */
public final class ExpectedGraph {

    private final Endpoint endpoint;
    private final GraphLimits limits;
    private final Line line;
    private final Graph graph;

    /**
     * Expects a Neo4j.
     *
     * @throws StartupException when there can be none at the address
     */
    public ExpectedGraph(Endpoint endpoint, GraphLimits limits) {
        this.endpoint = endpoint;
        this.limits = limits;
        this.line = new Line(limits.connections());
        line.shut();
        this.graph = new Graph(endpoint.uri(), Connections.driver(endpoint, limits), limits, line);
    }

    /** The graph, which answers once it is open. */
    public Graph graph() {
        return graph;
    }

    /**
     * Opens the graph if its Neo4j is there.
     *
     * @param preparation what has to be done before anybody else may ask
     * @return whether it is open now
     * @throws StartupException when the Neo4j is there and cannot be used
     */
    public boolean tryToOpen(Consumer<Graph> preparation) {
        try (var beforehand = Connections.open(endpoint, limits, Duration.ZERO)) {
            preparation.accept(beforehand);
            line.open();
            return true;
        } catch (StartupException e) {
            if (isAway(e)) {
                return false;
            }
            throw e;
        }
    }

    /** Whether a start fails because no Neo4j answers. */
    public static boolean isAway(StartupException failure) {
        return failure.getCause() instanceof GraphException fault && fault.reason() == Reason.UNAVAILABLE;
    }
}
