package sideline.page;

import org.jspecify.annotations.Nullable;
import sideline.page.ask.State;
import sideline.page.frame.Frame;

/**
 * An answer about to be sent: what stands around it, and what its own template would show.
 *
 * @param frame what stands around it
 * @param model the model of its template; a {@link State} where there is no answer
 * @param status the HTTP status
 * @param location where it has moved to; empty when it is here
 */
public record Shown(Frame frame, Object model, int status, String location) {

    /** What to show instead of an answer; null where there is one. */
    public @Nullable State state() {
        return model instanceof State state ? state : null;
    }
}
