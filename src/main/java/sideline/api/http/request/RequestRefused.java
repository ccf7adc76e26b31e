package sideline.api.http.request;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import sideline.api.error.ErrorCode;

/** A request that is not well formed, as HTTP or as GraphQL over HTTP. The message is one sentence for the client. */
public final class RequestRefused extends RuntimeException {

    /** The status of any GraphQL request that is not executed. */
    private static final int AS_GRAPHQL = 0;

    private final int status;
    private final ErrorCode code;
    private final transient Map<String, Object> details;

    /** Refused with a status and a code of its own, {@code details} beside them. */
    public RequestRefused(int status, ErrorCode code, String sentence, Map<String, Object> details) {
        super(requireNonNull(sentence), null, false, false);
        this.status = status;
        this.code = code;
        this.details = Map.copyOf(details);
    }

    /** Refused with a status, as a bad request. */
    public RequestRefused(int status, String sentence) {
        this(status, ErrorCode.BAD_USER_INPUT, sentence, Map.of());
    }

    /** The refusal of a request that is well formed. */
    static RequestRefused asGraphQl(ErrorCode code, String sentence) {
        return new RequestRefused(AS_GRAPHQL, code, sentence, Map.of());
    }

    /** The HTTP status in an answer of a type. */
    public int status(AnswerType type) {
        return status == AS_GRAPHQL ? type.status(false) : status;
    }

    /** The error's code. */
    public ErrorCode code() {
        return code;
    }

    /** What the client can act on; empty when there is nothing. */
    public Map<String, Object> details() {
        return details;
    }
}
