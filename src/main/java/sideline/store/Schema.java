package sideline.store;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final Statement INDEXES =
            Statement.of("indexes", "SHOW INDEXES YIELD name, state RETURN name, state ORDER BY name");
    /** What a statement creates; a constraint's index has the constraint's name. */
    private static final Pattern CREATED =
            Pattern.compile("CREATE (?:\\w+ )?(?:CONSTRAINT|INDEX) (\\w+) IF NOT EXISTS");

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
        var present = indexes(row -> true);
        for (var script : scripts) {
            apply(script, present);
        }
        await();
    }

    /** Planning a statement that does nothing still takes most of 50 ms, so that those are left out. */
    private void apply(Script script, Set<Object> present) {
        var missing = script.statements().stream()
                .filter(statement -> !present.contains(created(statement)))
                .toList();
        try {
            graph.write(missing);
        } catch (GraphException e) {
            throw refused(script, e);
        }
    }

    private static String created(Statement statement) {
        var matcher = CREATED.matcher(statement.text());
        return matcher.lookingAt() ? matcher.group(1) : "";
    }

    private Set<Object> indexes(Predicate<Map<String, Object>> which) {
        return graph.rows(INDEXES).stream()
                .filter(which)
                .map(row -> requireNonNull(row.get("name")))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<Object> indexesNotOnline() {
        return indexes(row -> !"ONLINE".equals(row.get("state")));
    }

    private void await() {
        if (indexesNotOnline().isEmpty()) {
            return;
        }
        LOG.info("Waiting for indexes to be built");
        try {
            graph.rows(Statement.of("await-indexes", "CALL db.awaitIndexes(" + PATIENCE.toSeconds() + ")"));
        } catch (GraphException e) {
            throw new StartupException(
                    Obstacle.STORE,
                    "The index %s cannot be built; drop it and start again.".formatted(indexesNotOnline()),
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
