package sideline.store;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sideline.graph.Graph;
import sideline.graph.GraphException;
import sideline.graph.GraphException.Reason;
import sideline.graph.StartupException;
import sideline.graph.StartupException.Obstacle;
import sideline.graph.Statement;

/** The constraints and indexes that the graph must have before anybody reads or writes. */
final class Schema {

    private static final Logger LOG = LoggerFactory.getLogger(Schema.class);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Statement INDEXES_NOT_ONLINE = Statement.of(
            "indexes-not-online", "SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name ORDER BY name");

    private final Graph graph;
    private final List<Script> scripts;

    Schema(Graph graph, List<Script> scripts) {
        this.graph = graph.within(PATIENCE);
        this.scripts = scripts;
    }

    /**
     * Creates what is missing and returns when all indexes are online.
     *
     * @throws StartupException when a file is wrong or an index cannot be built
     */
    void apply() {
        scripts.forEach(this::apply);
        await();
    }

    private void apply(Script script) {
        try {
            graph.write(script.statements());
        } catch (GraphException e) {
            throw refused(script, e);
        }
    }

    private void await() {
        if (graph.rows(INDEXES_NOT_ONLINE).isEmpty()) {
            return;
        }
        LOG.info("Waiting for indexes to be built");
        try {
            graph.rows(Statement.of("await-indexes", "CALL db.awaitIndexes(" + PATIENCE.toSeconds() + ")"));
        } catch (GraphException e) {
            throw new StartupException(
                    Obstacle.STORE,
                    "The index %s cannot be built; drop it and start again."
                            .formatted(graph.rows(INDEXES_NOT_ONLINE).stream()
                                    .map(row -> String.valueOf(row.get("name")))
                                    .toList()),
                    e);
        }
    }

    /** What stops the start when a script of the project's own fails. */
    static StartupException refused(Script script, GraphException fault) {
        if (fault.reason() != Reason.DEFECT && fault.reason() != Reason.CONFLICT) {
            return new StartupException(Obstacle.DATABASE, String.valueOf(fault.getMessage()), fault);
        }
        var cause = fault.getCause() == null ? fault : fault.getCause();
        var detail = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return new StartupException(
                Obstacle.FILES, "The file %s cannot be run: %s".formatted(script.file(), detail), fault);
    }
}
