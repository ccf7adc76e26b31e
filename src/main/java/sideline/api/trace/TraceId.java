package sideline.api.trace;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.slf4j.MDC;

/** What names a request in answers, logs and the database's transactions: 32 hexadecimal digits. */
public final class TraceId {

    /** Under which name logs have it, that of this thread's request. */
    public static final String KEY = "traceId";

    private static final Pattern TRACE_PARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceId() {}

    /**
     * The id that the request has been given; where it has come by no filter yet, the one that the client sends in
     * {@code traceparent}, W3C Trace Context, section 3.2; else a new one.
     */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(TraceId.class.getName()) instanceof String known) {
            return known;
        }
        var parent = request.getHeader("traceparent");
        if (parent != null) {
            var given = TRACE_PARENT.matcher(parent);
            if (given.matches()) {
                return given.group(1);
            }
        }
        return fresh();
    }

    /** Gives the request its id. */
    static void keep(HttpServletRequest request, String id) {
        request.setAttribute(TraceId.class.getName(), id);
    }

    /** The id of the request that this thread is at; a new one when it is at none. */
    public static String current() {
        var known = MDC.get(KEY);
        return known == null ? fresh() : known;
    }

    /** A new one. */
    public static String fresh() {
        var random = ThreadLocalRandom.current();
        var hex = HexFormat.of();
        return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
    }
}
