package sideline.graph;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** When an operation has to be over, however many statements it still has to ask. */
public final class Deadline {

    private static final Duration SHORTEST = Duration.ofMillis(1);

    private final Duration whole;
    private final long end;

    private Deadline(Duration whole) {
        this.whole = whole;
        this.end = System.nanoTime() + whole.toNanos();
    }

    /** So long from now on. */
    static Deadline in(Duration whole) {
        return new Deadline(whole);
    }

    /** Whether nothing is left. */
    public boolean isOver() {
        return System.nanoTime() - end >= 0;
    }

    /** What is told of an operation that was not done in time. */
    public GraphException missed(@Nullable Throwable cause) {
        return new GraphException(
                GraphException.Reason.TIMEOUT,
                "The operation needs longer than " + whole.toMillis()
                        + " ms, the limit for all its statements; ask for less at once.",
                cause);
    }

    /** What a statement may take of what is left: so long at most, and at least a millisecond. */
    Duration left(Duration most) {
        if (isOver()) {
            throw missed(null);
        }
        var left = Duration.ofNanos(Math.max(end - System.nanoTime(), SHORTEST.toNanos()));
        return left.compareTo(most) < 0 ? left : most;
    }
}
