package sideline.ingest.files;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Fetches files: every hop of a redirect is looked at before it is taken, everything has a deadline, and a file that does
 * not arrive as a whole is refused.
 */
final class Download {

    private static final int MOST_REDIRECTS = 5;
    private static final int MOST_TRIES = 3;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);
    private static final String NOWHERE = "about:blank";
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> ABSENT = Set.of(404, 410);
    private static final Set<Integer> TOO_MANY_REQUESTS = Set.of(403, 429);

    private final Destinations destinations;
    private final Patience patience;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** What came. */
    record Answer(ByteBuffer body, HttpHeaders headers) {}

    Download(Destinations destinations, Patience patience) {
        this.destinations = destinations;
        this.patience = patience;
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
        var target = address;
        var tries = 0;
        for (var redirects = 0; redirects <= MOST_REDIRECTS; ) {
            destinations.check(address, target);
            var response = send(address, target, most);
            var status = response.statusCode();
            if (status == 200) {
                return new Answer(ByteBuffer.wrap(body(address, response)), response.headers());
            }
            response.body().stop();
            if (ABSENT.contains(status)) {
                return null;
            }
            if (REDIRECTS.contains(status)) {
                target = redirected(address, target, response.headers());
                redirects++;
            } else if (mayPass(status) && ++tries < MOST_TRIES) {
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

    private static boolean mayPass(int status) {
        return TOO_MANY_REQUESTS.contains(status) || status >= 500;
    }

    /** A connection that was kept from the last file may be gone; asking again takes a new one. */
    private HttpResponse<Arrival> send(URI address, URI target, int most) {
        for (var tries = 1; ; tries++) {
            try {
                return ask(address, target, most);
            } catch (HttpTimeoutException e) {
                throw noAnswer(address, e);
            } catch (IOException e) {
                if (tries == MOST_TRIES) {
                    throw noAnswer(address, e);
                }
            }
        }
    }

    private static FileRefusedException noAnswer(URI address, IOException cause) {
        return new FileRefusedException(
                address.toString(), "the server does not answer; see the network and try again", cause);
    }

    private HttpResponse<Arrival> ask(URI address, URI target, int most) throws IOException {
        var request = HttpRequest.newBuilder(target)
                .timeout(TO_ANSWER)
                .header("User-Agent", "sideline")
                .build();
        try {
            return client.send(request, answer -> new Arrival(most));
        } catch (HttpConnectTimeoutException | ConnectException e) {
            throw new FileRefusedException(
                    address.toString(), target.getHost() + " cannot be reached; see the address and the network", e);
        } catch (UnknownHostException e) {
            throw Destinations.unknown(address, target, e);
        } catch (IllegalArgumentException e) {
            // So the client takes a Content-Length that is no number.
            throw new FileRefusedException(
                    address.toString(), "the server's answer makes no sense; see that the address is right", e);
        } catch (InterruptedException e) {
            throw stopped(address, e);
        }
    }

    private byte[] body(URI address, HttpResponse<Arrival> response) {
        var arrival = response.body();
        try {
            return arrival.await(patience.silence(), patience.whole());
        } catch (TimeoutException e) {
            throw new FileRefusedException(
                    address.toString(),
                    "the server stopped sending or is too slow, " + arrived(response) + " came; try again",
                    e);
        } catch (ExecutionException e) {
            throw new FileRefusedException(
                    address.toString(), "the connection broke off, " + arrived(response) + " came; try again", e);
        } catch (InterruptedException e) {
            throw stopped(address, e);
        } finally {
            arrival.stop();
        }
    }

    private static String arrived(HttpResponse<Arrival> response) {
        var all = response.headers().firstValue("Content-Length");
        return response.body().count() + all.map(length -> " of " + length).orElse("") + " bytes";
    }

    /**
     * Where a redirect leads.
     *
     * @throws FileRefusedException when it leads to what is no https address; an http address may redirect to another
     */
    static URI redirected(URI address, URI from, HttpHeaders headers) {
        try {
            var target = from.resolve(headers.firstValue("Location")
                    .filter(location -> !location.isEmpty())
                    .orElse(NOWHERE));
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

    private void pause(URI address, HttpHeaders headers, int tries) {
        var asked = headers.firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,4}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(patience.pause().multipliedBy(tries));
        try {
            Thread.sleep(Math.min(asked.toMillis(), LONGEST_PAUSE.toMillis()));
        } catch (InterruptedException e) {
            throw stopped(address, e);
        }
    }

    private static FileRefusedException stopped(URI address, InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new FileRefusedException(address.toString(), "stopped while it was fetched; run it again", cause);
    }
}
