package sideline.graph;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/** The league's graph: runs statements, each in a managed transaction of its own. */
public final class Graph implements AutoCloseable {

    private final Driver driver;
    private final AtomicLong statements = new AtomicLong();

    public Graph(Driver driver) {
        this.driver = requireNonNull(driver);
    }

    /**
     * Runs a reading statement that returns at most one row of one column.
     *
     * @return the row's value, or the driver's NULL when there is no row
     * @throws GraphException when the graph could not answer
     */
    public Value ask(Statement statement) {
        statements.incrementAndGet();
        try (var session = driver.session(
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build())) {
            return session.executeRead(transaction -> {
                var result = transaction.run(statement.text(), statement.parameters());
                return result.hasNext() ? result.single().get(0) : Values.NULL;
            });
        }
    }

    /**
     * Runs statements that write, all in one transaction.
     *
     * @return the rows of the last statement as maps by column name; empty when it returns none
     * @throws GraphException when the graph could not take them; then none of them is stored
     */
    public List<Map<String, Object>> write(List<Statement> batch) {
        statements.addAndGet(batch.size());
        try (var session = driver.session()) {
            return session.executeWrite(transaction -> {
                List<Map<String, Object>> rows = List.of();
                for (var statement : batch) {
                    rows = transaction
                            .run(statement.text(), statement.parameters())
                            .list(row -> row.asMap());
                }
                return rows;
            });
        }
    }

    /** How many statements have been run since the start. */
    public long statements() {
        return statements.get();
    }

    @Override
    public void close() {
        driver.close();
    }
}
