package sideline.api.cache;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sideline.cypher.CypherFiles;
import sideline.graph.Graph;
import sideline.graph.GraphException;
import sideline.graph.Statement;

/**
 * Tells in which state the graph is, by the cheapest of statements: the dataset's version, and the database's mark of its
 * last commit, which also moves when another process writes. Whoever asks at the same time shares a reading that began
 * after all of them had asked.
 */
public final class Freshness {

    /** A reading of the version takes a millisecond; a database that takes longer than this has other troubles. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final long RECENT_NANOS = Duration.ofSeconds(1).toNanos();
    private static final Statement VERSION =
            Statement.of("version", CypherFiles.in("read").get(0).text());

    private final Supplier<Graph> graph;
    private final ReentrantLock turn = new ReentrantLock();
    private final AtomicLong begun = new AtomicLong();
    private volatile Reading last = new Reading(0, "", null, 0, -1);

    /** Of a graph that need not be open before the first question. */
    public Freshness(Supplier<Graph> graph) {
        this.graph = graph;
    }

    /** One look at the graph: the how-many-th, what it found or why it did not, when, and after how many writes of this process. */
    private record Reading(
            long number, String state, @Nullable GraphException failure, long at, long writes) {

        String requireState() {
            if (failure != null) {
                throw failure;
            }
            return state;
        }
    }

    /**
     * The state of a moment after the call. Where two are equal, nothing was committed in between, by whomever.
     *
     * @throws GraphException when the graph cannot tell
     */
    public String current() {
        var wanted = begun.get() + 1;
        lock();
        try {
            if (last.number() < wanted) {
                last = read(begun.incrementAndGet());
            }
            return last.requireState();
        } finally {
            turn.unlock();
        }
    }

    /**
     * A state that held at some moment before the call, for answers that are given for the first time: what is read now is
     * of that state or of a later one.
     *
     * @throws GraphException when the graph cannot tell
     */
    public String recent() {
        var known = last;
        return known.failure() == null
                        && known.writes() == graph.get().writes()
                        && System.nanoTime() - known.at() < RECENT_NANOS
                ? known.state()
                : current();
    }

    private void lock() {
        try {
            turn.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraphException(GraphException.Reason.UNAVAILABLE, "The request was cancelled.", e);
        }
    }

    private Reading read(long number) {
        var asked = graph.get();
        var writes = asked.writes();
        try {
            var moment = asked.within(PATIENCE).moment(VERSION);
            return new Reading(number, moment.value() + " " + moment.state(), null, System.nanoTime(), writes);
        } catch (GraphException e) {
            if (Thread.currentThread().isInterrupted()) {
                // It was this client that left; the others shall have a reading of their own.
                throw e;
            }
            return new Reading(number, "", e, System.nanoTime(), writes);
        }
    }
}
