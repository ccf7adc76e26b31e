package sideline.live;

import org.jspecify.annotations.Nullable;

/** The feed of changes ends for one who follows it. The message is one sentence for him. */
public final class FeedException extends RuntimeException {

    private final boolean retryable;
    private final @Nullable String cursor;

    FeedException(boolean retryable, String message, @Nullable String cursor) {
        super(message);
        this.retryable = retryable;
        this.cursor = cursor;
    }

    /** Whether too many follow it, rather than he too slowly. */
    public boolean isOverload() {
        return retryable;
    }

    /** From where to go on; null when he has seen nothing. */
    public @Nullable String cursor() {
        return cursor;
    }
}
