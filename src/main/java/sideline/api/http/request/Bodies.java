package sideline.api.http.request;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import sideline.api.document.Limits;
import sideline.api.error.ErrorCode;

/** Reads the bodies of requests: not too large, not for too long, and not too many at once of those that come slowly. */
final class Bodies {

    /** How long a body may take; a connection on which nothing comes for as long is cut by the server itself. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Half of the server's threads: whoever sends slowly leaves the others to those who do not. */
    private static final int AWAITED = 100;

    private final Semaphore awaited = new Semaphore(AWAITED);
    private final int largestBody;

    Bodies(Limits limits) {
        this.largestBody = limits.bodyBytes();
    }

    /**
     * A request's body.
     *
     * @throws RequestRefused when it is too large, comes too slowly, or too many are awaited
     * @throws IOException when the client is gone
     */
    byte[] of(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > largestBody) {
            throw tooLarge();
        }
        var isWhole = request.getInputStream().available() >= request.getContentLengthLong();
        if (request.getContentLengthLong() >= 0 && isWhole) {
            return request.getInputStream().readNBytes(largestBody);
        }
        if (!awaited.tryAcquire()) {
            throw new RequestRefused(
                    503,
                    ErrorCode.OVERLOADED,
                    "%d bodies are awaited, which is the limit; ask again in a moment.".formatted(AWAITED),
                    Map.of("limit", AWAITED, "measure", "awaited bodies"));
        }
        try {
            return awaitedBody(request);
        } finally {
            awaited.release();
        }
    }

    private byte[] awaitedBody(HttpServletRequest request) throws IOException {
        try {
            var body = new TimedInput(request.getInputStream(), PATIENCE).readNBytes(largestBody + 1);
            if (body.length > largestBody) {
                throw tooLarge();
            }
            return body;
        } catch (SocketTimeoutException e) {
            throw tooSlow();
        } catch (IOException e) {
            if (e.getCause() instanceof SocketTimeoutException) {
                throw tooSlow();
            }
            throw e;
        }
    }

    private static RequestRefused tooSlow() {
        return new RequestRefused(
                408,
                "The body did not arrive within " + PATIENCE.toSeconds()
                        + " seconds, the limit; send the request again.");
    }

    private RequestRefused tooLarge() {
        return new RequestRefused(
                413,
                ErrorCode.LIMIT_EXCEEDED,
                "The body is larger than " + largestBody + " bytes, the limit; ask in several requests.",
                Map.of("limit", largestBody, "measure", "body"));
    }
}
