package sideline.graph;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.RetryableException;

/**
 * The league's graph: runs statements, each call in a transaction of its own that ends in time. What fails for a moment
 * is tried again. Reads see what was written before through the same graph, on a cluster as well.
 */
public final class Graph implements AutoCloseable {

    private final String address;
    private final Driver driver;
    private final GraphLimits limits;
    private final Line line;

    /** A graph with the default limits; closing it closes the driver. */
    public Graph(Driver driver) {
        this("", driver, GraphLimits.defaults());
    }

    /** A graph with limits of its own; closing it closes the driver. */
    Graph(String address, Driver driver, GraphLimits limits) {
        this(address, driver, limits, new Line(limits.connections()));
    }

    Graph(String address, Driver driver, GraphLimits limits, Line line) {
        this.address = address;
        this.driver = requireNonNull(driver);
        this.limits = requireNonNull(limits);
        this.line = line;
    }

    /**
     * Runs a reading statement that returns at most one row of one column.
     *
     * @return the row's value, or the driver's NULL when there is no row
     * @throws GraphException when the graph could not answer
     */
    public Value ask(Statement statement) {
        return read(statement, Graph::value);
    }

    /**
     * Runs a reading statement that returns at most one row of one column, and tells in which state of the graph. It counts
     * as a look, not as a statement.
     *
     * @throws GraphException when the graph could not answer
     */
    public Moment moment(Statement statement) {
        line.looks.incrementAndGet();
        return inTime(AccessMode.READ, session -> new Moment(read(session, statement, Graph::value), state(session)));
    }

    /** The database sends a mark of its last commit with every result. */
    private static String state(Session session) {
        return session.lastBookmarks().stream().map(Bookmark::value).sorted().collect(Collectors.joining(" "));
    }

    /**
     * Runs a reading statement that returns at most one row of one column, and others made of what was returned before, all
     * of one moment.
     *
     * @param then what is asked next, of the values of the rows so far; empty when nothing is
     * @return the values of the rows, one for each statement run, the driver's NULL where there is no row
     * @throws GraphException when the graph could not answer
     */
    public List<Value> ask(Statement first, Function<List<Value>, Optional<Statement>> then) {
        return inTime(
                AccessMode.READ,
                session -> session.executeRead(transaction -> inTurn(transaction, first, then), settings(first)));
    }

    private List<Value> inTurn(
            TransactionContext transaction, Statement first, Function<List<Value>, Optional<Statement>> then) {
        var values = new ArrayList<Value>();
        for (var next = Optional.of(first); next.isPresent(); next = then.apply(values)) {
            line.statements.incrementAndGet();
            values.add(value(transaction.run(next.get().text(), next.get().parameters())));
        }
        return values;
    }

    private static Value value(Result rows) {
        return rows.hasNext() ? rows.single().get(0) : Values.NULL;
    }

    /**
     * Runs a reading statement that returns many rows, all held in memory.
     *
     * @return the rows in order as maps by column name; empty when there are none
     * @throws GraphException when the graph could not answer
     */
    public List<Map<String, Object>> rows(Statement statement) {
        return read(statement, rows -> rows.list(row -> row.asMap()));
    }

    /**
     * Runs a reading statement of any number of rows, of which only a few are in memory at any time.
     *
     * @param reader is given the values of each row, in the order of the columns; where it throws, the reading ends
     * @throws GraphException when the graph could not answer, perhaps after some rows
     */
    public void stream(Statement statement, Consumer<List<Value>> reader) {
        line.statements.incrementAndGet();
        // Not tried again: the reader may have passed on what it was given.
        var failure = inTime(AccessMode.READ, session -> {
            var rows = session.run(statement.text(), statement.parameters(), settings(statement));
            var failed = Optional.<RuntimeException>empty();
            while (failed.isEmpty() && rows.hasNext()) {
                failed = give(rows.next().values(), reader);
            }
            return failed;
        });
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    /** What the reader threw, kept apart from what the driver throws. */
    private static Optional<RuntimeException> give(List<Value> row, Consumer<List<Value>> reader) {
        try {
            reader.accept(row);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }

    /**
     * Runs statements that write, all in one transaction. A connection lost during the commit makes them run again, so
     * each must leave the same graph when it is run twice: merge on a unique key.
     *
     * @return the rows of the last statement as maps by column name; empty when it returns none
     * @throws GraphException when the graph could not take them; then none of them is stored, but for
     *     {@link GraphException.Reason#UNAVAILABLE}, which leaves it open
     */
    public List<Map<String, Object>> write(List<Statement> batch) {
        if (batch.isEmpty()) {
            return List.of();
        }
        line.statements.addAndGet(batch.size());
        return inTime(
                AccessMode.WRITE,
                session -> session.executeWrite(transaction -> runAll(batch, transaction), settings(batch.get(0))));
    }

    /**
     * Runs statements that write, each made of what those before it returned, all in one transaction. A connection lost
     * during the commit makes the work run again, so it has to find out first whether it is done.
     *
     * @param name what is written, for logs
     * @param work runs the statements; what it throws is thrown on, and then nothing is stored
     * @throws GraphException as for {@link #write(List)}
     */
    public <T> T write(String name, Function<Transaction, T> work) {
        return inTime(
                AccessMode.WRITE,
                session -> session.executeWrite(
                        transaction -> Transaction.run(work, transaction, line.statements),
                        settings(Statement.of(name, ""))));
    }

    /**
     * This graph with another time for each transaction, for imports and migrations. It shares connections and counters
     * with this one and is closed with it.
     */
    public Graph within(Duration statementTimeout) {
        return new Graph(address, driver, limits.within(statementTimeout), line);
    }

    /** This graph with so much more time for each transaction, for statements that the database has yet to plan. */
    public Graph allowing(Duration more) {
        return within(limits.statementTimeout().plus(more));
    }

    /** The time that an operation has from now on. */
    public Deadline deadline() {
        return Deadline.in(limits.operationDeadline());
    }

    /**
     * This graph with no more time for a transaction than an operation has left.
     *
     * @throws GraphException when it has none
     */
    public Graph until(Deadline end) {
        return within(end.left(limits.statementTimeout()));
    }

    /** The address that the graph was opened at, without user and password; empty where a driver was given instead. */
    public String address() {
        return address;
    }

    /** How many statements have been run since the start. */
    public long statements() {
        return line.statements.get();
    }

    /** How often the graph's state has been looked at since the start. */
    public long looks() {
        return line.looks.get();
    }

    /** How many transactions have written since the start, or tried to. */
    public long writes() {
        return line.writes.get();
    }

    /** How many calls wait for the database at this moment. */
    public int running() {
        return line.watchdog.running();
    }

    @Override
    public void close() {
        driver.close();
        line.watchdog.close();
    }

    /** Waits for as long as anybody asks or writes. */
    void awaitNobody() {
        line.awaitNobody();
    }

    <T> T read(Statement statement, Function<Result, T> rows) {
        line.statements.incrementAndGet();
        return inTime(AccessMode.READ, session -> read(session, statement, rows));
    }

    private <T> T read(Session session, Statement statement, Function<Result, T> rows) {
        try {
            return rows.apply(session.run(statement.text(), statement.parameters(), settings(statement)));
        } catch (RuntimeException e) {
            if (!(e instanceof RetryableException)) {
                throw e;
            }
            return session.executeRead(
                    transaction -> rows.apply(transaction.run(statement.text(), statement.parameters())),
                    settings(statement));
        }
    }

    private static List<Map<String, Object>> runAll(List<Statement> batch, TransactionContext transaction) {
        List<Map<String, Object>> rows = List.of();
        for (var statement : batch) {
            rows = transaction.run(statement.text(), statement.parameters()).list(row -> row.asMap());
        }
        return rows;
    }

    TransactionConfig settings(Statement statement) {
        return TransactionSettings.of(statement, limits);
    }

    <T> T inTime(AccessMode mode, Function<Session, T> work) {
        line.takeTurn();
        var call = line.watchdog.watch(limits.databaseDeadline());
        try (var session = driver.session(line.session(mode))) {
            return work.apply(session);
        } catch (Transaction.Refused e) {
            throw e.reason();
        } catch (RuntimeException e) {
            if (call.finish()) {
                throw Faults.silent(e);
            }
            line.forgetBookmarks(e);
            throw Thread.currentThread().isInterrupted()
                    ? Faults.cancelled(e)
                    : Faults.of(e, limits.statementTimeout());
        } finally {
            call.finish();
            line.turns.release();
            line.writes.addAndGet(mode == AccessMode.WRITE ? 1 : 0);
        }
    }
}
