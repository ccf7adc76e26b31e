package sideline.graph;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** The graph could not answer. The message is one sentence fit for a user and names no host, class or Cypher text. */
public final class GraphException extends RuntimeException {

    /** Why the graph could not answer. */
    public enum Reason {
        /** No connection, or the connection broke; trying again later can help. */
        UNAVAILABLE,
        /** The statement ran longer than it may. */
        TIMEOUT,
        /** All connections are taken; trying again in a moment can help. */
        OVERLOADED,
        /** Another write got there first. */
        CONFLICT,
        /** User name or password refused. */
        UNAUTHENTICATED,
        /** The statement itself is wrong: a defect of Sideline. */
        DEFECT
    }

    private final Reason reason;

    public GraphException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = requireNonNull(reason);
    }

    /** Why the graph could not answer. */
    public Reason reason() {
        return reason;
    }
}
