package sideline.api;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/** A request that is not well formed, as HTTP or as GraphQL over HTTP. The message is one sentence for the client. */
final class RequestRefused extends RuntimeException {

    private final int status;
    private final ErrorCode code;
    private final transient Map<String, Object> details;

    RequestRefused(int status, ErrorCode code, String sentence, Map<String, Object> details) {
        super(requireNonNull(sentence), null, false, false);
        this.status = status;
        this.code = code;
        this.details = Map.copyOf(details);
    }

    RequestRefused(int status, String sentence) {
        this(status, ErrorCode.BAD_USER_INPUT, sentence, Map.of());
    }

    /** The HTTP status. */
    int status() {
        return status;
    }

    /** The error's code. */
    ErrorCode code() {
        return code;
    }

    /** What the client can act on; empty when there is nothing. */
    Map<String, Object> details() {
        return details;
    }
}
