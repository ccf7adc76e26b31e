package sideline.edit;

import java.util.Map;
import java.util.Objects;
import sideline.ingest.edit.EditRefusedException;

/** An edit is refused and nothing of it is stored. The message is one sentence for the editor. */
public final class EditException extends RuntimeException {

    /** The codes of refusals. */
    public enum Code {
        /** An argument's value breaks a rule. */
        BAD_USER_INPUT,
        /** A named fact is not there. */
        NOT_FOUND,
        /** Somebody else was there first, or is at work. */
        CONFLICT
    }

    private final Code code;
    private final boolean retryable;
    private final transient Map<String, Object> details;

    EditException(Code code, boolean retryable, String message, Map<String, Object> details) {
        super(message);
        this.code = code;
        this.retryable = retryable;
        this.details = Map.copyOf(details);
    }

    /** An argument's value that breaks a rule. */
    static EditException badInput(String argument, String reason) {
        return new EditException(
                Code.BAD_USER_INPUT, false, "'" + argument + "': " + reason, Map.of("argument", argument));
    }

    /** A key that was used before, for something else. */
    static EditException keyMisused(String at) {
        return new EditException(
                Code.CONFLICT,
                false,
                "'idempotencyKey' was used for other content on " + at
                        + "; a key belongs to one change for ever, so use another.",
                Map.of("argument", "idempotencyKey"));
    }

    /** What the league itself refuses. */
    static EditException of(EditRefusedException refusal) {
        var code = switch (refusal.reason()) {
            case BAD_INPUT -> Code.BAD_USER_INPUT;
            case NOT_FOUND -> Code.NOT_FOUND;
            case CONFLICT, BUSY -> Code.CONFLICT;
        };
        var isBusy = refusal.reason() == EditRefusedException.Reason.BUSY;
        return new EditException(code, isBusy, Objects.toString(refusal.getMessage(), ""), refusal.details());
    }

    /** The refusal's code. */
    public Code code() {
        return code;
    }

    /** Whether the same request can be taken later. */
    public boolean isRetryable() {
        return retryable;
    }

    /** What the editor can act on; empty when there is nothing. */
    public Map<String, Object> details() {
        return details;
    }
}
