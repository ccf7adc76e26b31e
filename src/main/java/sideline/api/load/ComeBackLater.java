package sideline.api.load;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import sideline.api.error.ErrorCode;

/** A request that is refused for now. The message is one sentence for the client: limit, value and what to do. */
public final class ComeBackLater extends RuntimeException {

    private final ErrorCode code;
    private final String measure;
    private final long limit;
    private final long seconds;

    ComeBackLater(ErrorCode code, String measure, long limit, long seconds, String sentence) {
        super(requireNonNull(sentence), null, false, false);
        this.code = code;
        this.measure = measure;
        this.limit = limit;
        this.seconds = Math.max(1, seconds);
    }

    /** The error's code: {@link ErrorCode#OVERLOADED} or {@link ErrorCode#RATE_LIMITED}. */
    public ErrorCode code() {
        return code;
    }

    /** The HTTP status. */
    public int status() {
        return code == ErrorCode.RATE_LIMITED ? 429 : 503;
    }

    /** After how many seconds it is worth coming back, at least 1. */
    public long seconds() {
        return seconds;
    }

    /** What the client can act on. */
    public Map<String, Object> details() {
        var details = new LinkedHashMap<String, Object>();
        details.put("limit", limit);
        details.put("measure", measure);
        details.put("retryAfterSeconds", seconds);
        return details;
    }
}
