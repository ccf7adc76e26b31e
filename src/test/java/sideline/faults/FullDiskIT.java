package sideline.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sideline.graph.Connections;
import sideline.graph.Endpoint;
import sideline.graph.GraphException;
import sideline.graph.GraphLimits;
import sideline.graph.Statement;

/** Sideline on a disk that is full: what it acknowledged stays, what it cannot store it says, and an operator sees why. */
@Tag("league")
class FullDiskIT {

    private static final String SIZE = "320m";
    private static final String LARGE = "x".repeat(1 << 20);
    private static final String WRITE =
            "mutation($text: String!, $key: String!) { recordEvent(input: {kind: OTHER, text: $text, people: [\"cam-akers\"]},"
                    + " source: {id: \"nflverse\"}, idempotencyKey: $key) { event { id } } }";

    @Test
    void losesNothingThatItAcknowledged(@TempDir Path folder) throws Exception {
        var disk = Files.createDirectory(folder.resolve("disk"));
        var refusal = run("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", disk.toString());
        Assumptions.assumeTrue(refusal.isEmpty(), () -> "No small disk can be mounted here: " + refusal);
        try {
            fill(disk);
        } finally {
            run("umount", "-l", disk.toString());
        }
    }

    private static void fill(Path disk) throws Exception {
        var acknowledged = new TreeSet<String>();
        var data = disk.resolve("data");
        String token;
        try (var server = ServedSideline.on(data)) {
            token = Objects.requireNonNull(server.token());
            for (var number = 0; number < 5; number++) {
                assertThat(write(server, token, "early-" + number)).doesNotContain("errors");
                acknowledged.add("early-" + number);
            }
            fillTheRest(disk.resolve("ballast"));
            exhaust(server);
            var answer = write(server, token, "late");
            assertThat(answer).contains("\"code\":\"UNAVAILABLE\"").doesNotContain("Exception", "No space left");
            assertThat(status(server, "readiness")).isEqualTo(503);
            assertThat(status(server, "liveness")).isEqualTo(200);
        }
        Files.delete(disk.resolve("ballast"));
        try (var again = ServedSideline.on(data);
                var graph =
                        Connections.open(Endpoint.open(again.bolt()), GraphLimits.defaults(), Duration.ofSeconds(30))) {
            assertThat(graph.ask(
                                    Statement.of(
                                            "kept",
                                            "MATCH (event:Event) WHERE event.text STARTS WITH 'early-' WITH event.text AS text ORDER BY text RETURN collect(text)"))
                            .asList())
                    .isEqualTo(List.copyOf(acknowledged));
            assertThat(write(again, token, "late")).doesNotContain("errors");
        }
    }

    private static String write(ServedSideline server, String token, String text) throws Exception {
        return server.ask(WRITE, Map.of("text", text, "key", text), token).body();
    }

    private static int status(ServedSideline server, String probe) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.port() + "/actuator/health/" + probe))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static void fillTheRest(Path ballast) throws IOException {
        var piece = new byte[1 << 20];
        try (var out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(piece);
            }
        } catch (IOException full) {
            assertThat(Files.size(ballast)).isPositive();
        }
    }

    /** Writes past Sideline until the log that the store has reserved is used up as well. */
    private static void exhaust(ServedSideline server) {
        try (var graph =
                Connections.open(Endpoint.open(server.bolt()), GraphLimits.defaults(), Duration.ofSeconds(30))) {
            for (var number = 0; number < 200; number++) {
                graph.write(
                        List.of(new Statement("ballast", "CREATE (:Ballast {text: $text})", Map.of("text", LARGE))));
            }
        } catch (GraphException full) {
            assertThat(full.reason()).isEqualTo(GraphException.Reason.UNAVAILABLE);
            return;
        }
        throw new AssertionError("the disk took 200 MB more than it has");
    }

    /** What a command complains of; empty when it succeeds. */
    private static String run(String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? "" : "not possible: " + output;
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
