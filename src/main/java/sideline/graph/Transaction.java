package sideline.graph;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

/** A transaction that writes, while its work runs. */
public final class Transaction {

    private final TransactionContext transaction;
    private final AtomicLong statements;
    private int updates;

    private Transaction(TransactionContext transaction, AtomicLong statements) {
        this.transaction = requireNonNull(transaction);
        this.statements = statements;
    }

    /** What work throws by itself, kept apart from what the database does. */
    static final class Refused extends RuntimeException {

        private final transient RuntimeException reason;

        private Refused(RuntimeException reason) {
            super(reason);
            this.reason = reason;
        }

        RuntimeException reason() {
            return reason;
        }
    }

    static <T> T run(Function<Transaction, T> work, TransactionContext transaction, AtomicLong statements) {
        try {
            return work.apply(new Transaction(transaction, statements));
        } catch (RuntimeException e) {
            if (e instanceof Neo4jException || e instanceof RetryableException || e instanceof GraphException) {
                throw e;
            }
            throw new Refused(e);
        }
    }

    /**
     * Runs one statement.
     *
     * @return its rows in order as maps by column name; empty when it returns none
     */
    public List<Map<String, Object>> run(Statement statement) {
        statements.incrementAndGet();
        var result = transaction.run(statement.text(), statement.parameters());
        var rows = result.list(row -> row.asMap());
        updates += result.consume().counters().containsUpdates() ? 1 : 0;
        return rows;
    }

    /** How many of the statements so far have changed something. */
    public int updates() {
        return updates;
    }
}
