package sideline.api.error;

/** A request asks for what its sender may not do. The message is one sentence for the client. */
public final class CallerRefusedException extends RuntimeException {

    private final ErrorCode code;

    public CallerRefusedException(ErrorCode code, String message) {
        super(message);
        this.code = code;
    }

    /** The refusal's code. */
    ErrorCode code() {
        return code;
    }
}
