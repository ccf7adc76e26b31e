package sideline.plan.shape;

import org.jspecify.annotations.Nullable;

/**
 * A value that needs no completion any more.
 *
 * @param value ready for the response
 */
public record FinishedValue(@Nullable Object value) {}
