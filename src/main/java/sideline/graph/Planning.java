package sideline.graph;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Result;

/**
 * Has the database plan statements, so that it need not when they are run. Whoever asks or writes comes first: planning waits
 * for as long as anybody does.
 */
public final class Planning {

    private final Graph graph;

    /** Plans for a graph, each within the time that this graph allows a transaction. */
    public Planning(Graph graph) {
        this.graph = graph;
    }

    /**
     * Plans a statement that begins a transaction.
     *
     * @throws GraphException when the database could not, or the thread was interrupted
     */
    public void first(Statement statement) {
        graph.awaitNobody();
        graph.read(explained(statement), Result::consume);
    }

    /**
     * Plans a statement that comes in a transaction after others that have written: there it has a plan of its own. Nothing is
     * kept of what is written for that.
     *
     * @throws GraphException when the database could not, or the thread was interrupted
     */
    public void later(Statement statement) {
        graph.awaitNobody();
        var explained = explained(statement);
        graph.inTime(AccessMode.WRITE, session -> {
            try (var transaction = session.beginTransaction(graph.settings(statement))) {
                transaction.run("CREATE ()").consume();
                transaction.run(explained.text(), explained.parameters()).consume();
                transaction.rollback();
            }
            return statement;
        });
    }

    private static Statement explained(Statement statement) {
        return new Statement(statement.name(), "EXPLAIN " + statement.text(), statement.parameters());
    }
}
