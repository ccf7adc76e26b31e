package sideline.edit;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.MDC;
import sideline.graph.Graph;
import sideline.graph.GraphException;
import sideline.graph.Planning;
import sideline.ingest.edit.EditRefusedException;
import sideline.ingest.edit.EditRehearsal;

/**
 * Commits edits: each with what follows from it and its change in the feed, or nothing of it. The graph takes one writer at a
 * time; those who come while it writes are written together after that, in one transaction, and each has its own outcome.
 */
public final class Edits {

    /** What the database may take to plan the statements of an edit when it sees them first. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int MOST_TOGETHER = 32;

    private final Supplier<Graph> graph;
    private final Clock clock;
    private final BlockingQueue<Waiting> waiting = new LinkedBlockingQueue<>();
    private final AtomicBoolean isBegun = new AtomicBoolean();

    /**
     * Edits of a graph.
     *
     * @param graph the graph, which need not be open before the first edit
     * @param clock tells what day it is
     */
    public Edits(Supplier<Graph> graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * Commits an edit, once for each key.
     *
     * @throws EditException when it is refused; then nothing is stored
     * @throws GraphException when the graph could not take it; sent again with the same key it is committed once at most
     */
    public Noted commit(Edit edit) {
        var one = new Waiting(edit);
        waiting.add(one);
        if (isBegun.compareAndSet(false, true)) {
            var thread = new Thread(this::work, "sideline-edits");
            thread.setDaemon(true);
            thread.start();
        }
        try {
            return one.await();
        } catch (EditRefusedException e) {
            throw EditException.of(e);
        }
    }

    /**
     * Has the database plan what edits run, so that the first one need not wait for that. Nothing is written.
     *
     * @throws GraphException when the database could not, or the thread was interrupted
     */
    public void rehearse() {
        var planning = new Planning(graph.get().within(PATIENCE));
        var rehearsal = new EditRehearsal();
        planning.first(rehearsal.first());
        rehearsal.later().forEach(planning::later);
    }

    private void work() {
        var together = new ArrayList<Waiting>();
        while (true) {
            try {
                together.add(waiting.take());
                waiting.drainTo(together, MOST_TOGETHER - 1);
                commit(together);
            } catch (InterruptedException e) {
                throw new IllegalStateException("nobody interrupts this thread", e);
            } finally {
                together.clear();
            }
        }
    }

    /** Commits as many as can be together, and those that are left over after them. */
    private void commit(List<Waiting> together) {
        var left = List.copyOf(together);
        while (!left.isEmpty()) {
            left = commitSome(left);
        }
    }

    private List<Waiting> commitSome(List<Waiting> some) {
        // The database tells of the transaction for which requests it is.
        MDC.put(Waiting.TRACE, Waiting.traces(some));
        try {
            var batch = graph.get()
                    .within(PATIENCE)
                    .write("edits", transaction -> new Batch(transaction, clock, some.size() == 1).run(some));
            batch.outcomes().forEach((one, outcome) -> outcome.tell(one.outcome()));
            return batch.left();
        } catch (RuntimeException | Error e) {
            if (some.size() == 1 || isAway(e)) {
                some.forEach(one -> one.outcome().completeExceptionally(e));
            } else {
                // Whatever it was, it may have been one alone.
                some.forEach(one -> commitSome(List.of(one)));
            }
            return List.of();
        } finally {
            MDC.remove(Waiting.TRACE);
        }
    }

    private static boolean isAway(Throwable failure) {
        return failure instanceof GraphException fault && fault.reason() == GraphException.Reason.UNAVAILABLE;
    }
}
