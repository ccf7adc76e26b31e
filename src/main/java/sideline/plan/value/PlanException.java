package sideline.plan.value;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/** An operation or one of its root fields is refused. The message is one sentence for the client. */
public final class PlanException extends RuntimeException {

    private final PlanErrorType type;
    private final transient Map<String, Object> details;

    public PlanException(PlanErrorType type, String message, Map<String, Object> details) {
        super(message);
        this.type = requireNonNull(type);
        this.details = Map.copyOf(details);
    }

    public PlanException(PlanErrorType type, String message) {
        this(type, message, Map.of());
    }

    /** The refusal's code. */
    public PlanErrorType type() {
        return type;
    }

    /** What the client can act on, such as candidates or a limit; empty when there is nothing. */
    public Map<String, Object> details() {
        return details;
    }
}
