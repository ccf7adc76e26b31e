package sideline.ingest.files;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Fetches files: every hop of a redirect is looked at before it is taken, everything has a deadline, and a file that does
 * not arrive as a whole is refused.
 */
final class Download {

    private static final int MOST_REDIRECTS = 5;
    private static final int MOST_TRIES = 3;
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);
    private static final Duration TO_ARRIVE = Duration.ofMinutes(5);
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> ABSENT = Set.of(404, 410);
    private static final Set<Integer> PASSING = Set.of(429, 500, 502, 503, 504);

    private final Destinations destinations;
    private final Content content;
    private final Duration toArrive;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** What came. */
    record Answer(ByteBuffer body, HttpHeaders headers) {}

    Download(boolean allowPrivate, Content content) {
        this(allowPrivate, content, TO_ARRIVE);
    }

    Download(boolean allowPrivate, Content content, Duration toArrive) {
        this.destinations = new Destinations(allowPrivate);
        this.content = content;
        this.toArrive = toArrive;
    }

    /**
     * Fetches a file.
     *
     * @return null when there is none at the address
     * @throws FileRefusedException when there is and it could not be fetched
     */
    @Nullable
    Answer get(URI address) {
        var target = address;
        var tries = 0;
        for (var redirects = 0; redirects <= MOST_REDIRECTS; ) {
            destinations.check(address, target);
            var response = send(address, target);
            var status = response.statusCode();
            if (status == 200) {
                return body(address, response);
            }
            close(response.body());
            if (ABSENT.contains(status)) {
                return null;
            }
            if (REDIRECTS.contains(status)) {
                target = redirected(address, target, response.headers());
                redirects++;
            } else if (PASSING.contains(status) && ++tries < MOST_TRIES) {
                pause(address, response.headers(), tries);
            } else {
                throw new FileRefusedException(
                        address.toString(), "the server answers with status " + status + "; try again later");
            }
        }
        throw new FileRefusedException(
                address.toString(),
                "it redirects more than " + MOST_REDIRECTS + " times; give the address that it leads to");
    }

    private HttpResponse<InputStream> send(URI address, URI target) {
        var request = HttpRequest.newBuilder(target)
                .timeout(TO_ANSWER)
                .header("User-Agent", "sideline")
                .build();
        try {
            return client.send(request, BodyHandlers.ofInputStream());
        } catch (HttpConnectTimeoutException | ConnectException e) {
            throw new FileRefusedException(
                    address.toString(), target.getHost() + " cannot be reached; see the address and the network", e);
        } catch (UnknownHostException e) {
            throw Destinations.unknown(address, target, e);
        } catch (IOException e) {
            throw new FileRefusedException(
                    address.toString(), "the server does not answer; see the network and try again", e);
        } catch (InterruptedException e) {
            throw stopped(address, e);
        }
    }

    private Answer body(URI address, HttpResponse<InputStream> response) {
        var expected = response.headers().firstValueAsLong("Content-Length").orElse(-1);
        var stream = response.body();
        var arriving = CompletableFuture.supplyAsync(() -> read(address, stream, expected));
        try {
            return new Answer(
                    ByteBuffer.wrap(arriving.get(toArrive.toMillis(), TimeUnit.MILLISECONDS)), response.headers());
        } catch (TimeoutException e) {
            throw new FileRefusedException(
                    address.toString(), "it did not arrive within " + toArrive.toSeconds() + " s; try again", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof FileRefusedException refused) {
                throw refused;
            }
            throw new FileRefusedException(address.toString(), "it could not be read; try again", e);
        } catch (InterruptedException e) {
            throw stopped(address, e);
        } finally {
            close(stream);
        }
    }

    private byte[] read(URI address, InputStream stream, long expected) {
        byte[] body;
        try {
            body = content.read(stream);
        } catch (IOException e) {
            throw new FileRefusedException(
                    address.toString(), "the connection broke off before the file was whole; try again", e);
        }
        if (expected >= 0 && body.length < Math.min(expected, content.readAtMost())) {
            throw new FileRefusedException(
                    address.toString(), "only " + body.length + " of " + expected + " bytes came; try again");
        }
        return body;
    }

    private static URI redirected(URI address, URI from, HttpHeaders headers) {
        try {
            var target = from.resolve(headers.firstValue("Location").orElse(""));
            if ("https".equals(target.getScheme())
                    || ("http".equals(target.getScheme()) && "http".equals(from.getScheme()))) {
                return target;
            }
        } catch (IllegalArgumentException e) {
            throw noRedirect(address, e);
        }
        throw noRedirect(address, null);
    }

    private static FileRefusedException noRedirect(URI address, @Nullable Throwable cause) {
        return new FileRefusedException(
                address.toString(), "it redirects to what is no https address; give the address of the files", cause);
    }

    private static void pause(URI address, HttpHeaders headers, int tries) {
        var asked = headers.firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,4}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(PAUSE.multipliedBy(tries));
        try {
            Thread.sleep(Math.min(asked.toMillis(), LONGEST_PAUSE.toMillis()));
        } catch (InterruptedException e) {
            throw stopped(address, e);
        }
    }

    private static FileRefusedException stopped(URI address, InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new FileRefusedException(address.toString(), "stopped while it was fetched", cause);
    }

    private static void close(InputStream stream) {
        try {
            stream.close();
        } catch (IOException e) {
            // Nothing more is wanted of it.
        }
    }
}
