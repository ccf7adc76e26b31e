package sideline.api.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who follows the feed of changes as events over HTTP. */
final class Follower implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final HttpResponse<java.io.InputStream> response;
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

    private Follower(HttpResponse<java.io.InputStream> response) {
        this.response = response;
        var thread = new Thread(this::read, "follower");
        thread.setDaemon(true);
        thread.start();
    }

    /** Follows with the given arguments of {@code changes}. */
    static Follower of(int port, String arguments) {
        return asking(port, "subscription { changes" + arguments + " { cursor action kind facts version sentence } }");
    }

    /** Asks a document by GET, as a browser's EventSource does. */
    static Follower asking(int port, String document) {
        try {
            var query = URLEncoder.encode(document, StandardCharsets.UTF_8);
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql?query=" + query))
                    .header("Accept", "text/event-stream")
                    .build();
            return new Follower(CLIENT.send(request, HttpResponse.BodyHandlers.ofInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<java.io.InputStream> response() {
        return response;
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            var event = new StringBuilder();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty() && !event.isEmpty()) {
                    events.add(event.toString());
                    event.setLength(0);
                } else if (!line.isEmpty() && !line.startsWith(":")) {
                    event.append(line).append('\n');
                }
            }
        } catch (IOException e) {
            // Closed, by whichever side.
        }
        events.add("end");
    }

    /** The next event as it was sent. */
    String event() {
        try {
            var event = events.poll(30, TimeUnit.SECONDS);
            return event == null ? "nothing within 30 s" : event.strip();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The next change. */
    JsonNode change() {
        var event = event();
        if (!event.startsWith("event: next\ndata: ")) {
            throw new AssertionError(event);
        }
        var change =
                JSON.readTree(event.substring("event: next\ndata: ".length())).at("/data/changes");
        if (change.isMissingNode()) {
            throw new AssertionError(event);
        }
        return change;
    }

    /** Whether nothing comes for a while. */
    boolean isQuiet() {
        try {
            return events.poll(1, TimeUnit.SECONDS) == null;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
