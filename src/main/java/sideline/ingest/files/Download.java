package sideline.ingest.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Fetches files: everything has a deadline, no redirect leaves https, and a file that does not arrive as a whole is
 * refused.
 *
 * @param whole how long a file may take
 * @param pause how long is waited before the first retry, and twice as long before the second
 * @param client what asks
 */
record Download(Duration whole, Duration pause, HttpClient client) {

    private static final int MOST_TRIES = 3;
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);
    private static final Set<Integer> ABSENT = Set.of(404, 410);
    private static final Set<Integer> TOO_MANY_REQUESTS = Set.of(403, 429);

    /** What came. */
    public record Answer(ByteBuffer body, HttpHeaders headers) {}

    Download(Duration whole, Duration pause) {
        this(
                whole,
                pause,
                HttpClient.newBuilder()
                        .connectTimeout(TO_CONNECT)
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build());
    }

    /** With the usual patience: five minutes for a file. */
    static Download usual() {
        return new Download(Duration.ofMinutes(5), Duration.ofMillis(500));
    }

    /**
     * Fetches a file.
     *
     * @param most how many bytes of it are read at most
     * @return null when there is none at the address
     * @throws FileRefusedException when there is and it could not be fetched
     */
    @Nullable
    Answer get(URI address, int most) {
        for (var tries = 1; ; tries++) {
            try {
                var request = HttpRequest.newBuilder(address)
                        .timeout(TO_ANSWER)
                        .header("User-Agent", "sideline")
                        .build();
                var response = client.send(request, BodyHandlers.ofInputStream());
                try (var body = response.body()) {
                    var status = response.statusCode();
                    if (status == 200) {
                        return new Answer(ByteBuffer.wrap(read(address, body, most)), response.headers());
                    }
                    if (ABSENT.contains(status)) {
                        return null;
                    }
                    if (tries == MOST_TRIES || !mayPass(status)) {
                        throw refused(address, "the server answers with status " + status + "; try again later", null);
                    }
                }
                Thread.sleep(pause.multipliedBy(tries).toMillis());
            } catch (ConnectException e) {
                throw refused(address, address.getHost() + " cannot be reached; see the address and the network", e);
            } catch (IOException e) {
                // A connection that was kept from the last file may be gone; asking again takes a new one.
                if (tries == MOST_TRIES || e instanceof HttpTimeoutException) {
                    throw refused(address, "the server does not answer; see the network and try again", e);
                }
            } catch (IllegalArgumentException e) {
                // So the client takes a length that is no number and a redirect to no address.
                throw refused(address, "the server's answer makes no sense; see that the address is right", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw refused(address, "stopped while it was fetched; run it again", e);
            }
        }
    }

    private static boolean mayPass(int status) {
        return TOO_MANY_REQUESTS.contains(status) || status >= 500;
    }

    private byte[] read(URI address, InputStream body, int most) throws InterruptedException {
        var reading = CompletableFuture.supplyAsync(() -> {
            try {
                return body.readNBytes(most);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        try {
            return reading.get(whole.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw refused(address, "the server stopped sending or is too slow; try again", e);
        } catch (ExecutionException e) {
            throw refused(address, "the connection broke off before all of it came; try again", e);
        }
    }

    private static FileRefusedException refused(URI address, String reason, @Nullable Throwable cause) {
        return new FileRefusedException(address.toString(), reason, cause);
    }
}
