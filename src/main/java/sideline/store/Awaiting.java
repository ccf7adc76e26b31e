package sideline.store;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sideline.graph.Endpoint;
import sideline.graph.ExpectedGraph;
import sideline.graph.Graph;
import sideline.graph.GraphException;
import sideline.graph.GraphLimits;
import sideline.graph.StartupException;

/** Waits for a Neo4j that was not there when Sideline started, and brings it up to date when it comes. */
final class Awaiting implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Awaiting.class);
    private static final Duration ROUND = Duration.ofSeconds(1);

    private final ExpectedGraph expected;
    private final Endpoint endpoint;
    private String complaint = "";
    private final Thread thread = new Thread(this::await, "store-awaiting");

    /** Begins to wait. */
    Awaiting(Endpoint endpoint, GraphLimits limits) {
        this.endpoint = endpoint;
        this.expected = new ExpectedGraph(endpoint, limits);
        thread.setDaemon(true);
        thread.start();
    }

    /** The graph, which is unavailable until then. */
    Graph graph() {
        return expected.graph();
    }

    private void await() {
        try {
            while (!isOpened()) {
                Thread.sleep(ROUND.toMillis());
            }
            LOG.info("The Neo4j at {} is there and up to date.", endpoint);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tries once; what keeps it from being used is told once. */
    private boolean isOpened() {
        try {
            return expected.tryToOpen(OpenStore::bringUpToDate);
        } catch (StartupException | GraphException e) {
            if (!complaint.equals(e.getMessage())) {
                complaint = String.valueOf(e.getMessage());
                LOG.error("{} Sideline goes on trying.", complaint);
            }
            return false;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        expected.graph().close();
    }
}
