package sideline.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** What names a request in answers and logs: 32 hexadecimal digits. */
public final class TraceId {

    private static final Pattern TRACE_PARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceId() {}

    /** The id that the client sends in {@code traceparent}, W3C Trace Context, section 3.2; else a new one. */
    public static String of(HttpServletRequest request) {
        var parent = request.getHeader("traceparent");
        if (parent != null) {
            var given = TRACE_PARENT.matcher(parent);
            if (given.matches()) {
                return given.group(1);
            }
        }
        return fresh();
    }

    /** A new one. */
    public static String fresh() {
        var random = ThreadLocalRandom.current();
        var hex = HexFormat.of();
        return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
    }
}
