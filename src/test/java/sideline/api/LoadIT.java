package sideline.api;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import sideline.api.load.Admission;

/** What a server answers that has more to do than it may. */
class LoadIT {

    private static ConfigurableApplicationContext server;
    private static Admission admission;

    @BeforeAll
    static void starts() {
        server = ApiServer.another("--sideline.limits.operations=1", "--sideline.limits.queue=1");
        admission = server.getBean(Admission.class);
    }

    @AfterAll
    static void stops() {
        server.close();
    }

    private static HttpResponse<String> ask(int port) {
        return ask(port, "application/json");
    }

    private static HttpResponse<String> ask(int port, String accepted) {
        return ApiServer.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", accepted)
                .POST(BodyPublishers.ofString("{\"query\": \"{ __typename }\"}")));
    }

    /** Work that takes its place until the end. */
    private static CompletableFuture<Boolean> occupy(CountDownLatch end) {
        return CompletableFuture.supplyAsync(
                () -> admission.admit(() -> {
                    try {
                        end.await();
                        return true;
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }),
                task -> new Thread(task).start());
    }

    private static void awaitTaken(int taken) throws InterruptedException {
        while (admission.taken() != taken) {
            Thread.sleep(1);
        }
    }

    @Test
    void refusesWhoFindsNoPlace() throws Exception {
        var end = new CountDownLatch(1);
        var running = occupy(end);
        awaitTaken(1);
        var waiting = occupy(end);
        awaitTaken(2);

        for (var accepted : List.of("application/json", "text/event-stream")) {
            var refused = ask(ApiServer.port(server), accepted);
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).contains("1");
            assertThat(ApiServer.code(refused)).isEqualTo("OVERLOADED");
            assertThat(refused.body()).contains("1 operations run and 1 wait, which is the limit");
        }

        end.countDown();
        assertThat(running.join() && waiting.join()).isTrue();
        assertThat(ask(ApiServer.port(server)).statusCode()).isEqualTo(200);
    }

    /** Its place is free before the two seconds end that anybody waits for a turn. */
    @Test
    void worksForNobodyWhoHungUp() throws Exception {
        var end = new CountDownLatch(1);
        var running = occupy(end);
        awaitTaken(1);
        try (var client = new Socket(InetAddress.getLoopbackAddress(), ApiServer.port(server))) {
            send(client, "{ teams { id } }");
            awaitTaken(2);
        }
        var start = System.nanoTime();
        awaitTaken(1);
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(1_500);

        end.countDown();
        assertThat(running.join()).isTrue();
    }

    private static void send(Socket client, String query) throws IOException {
        var body = "{\"query\": \"" + query + "\"}";
        var head = "POST /graphql HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\nContent-Length: ";
        client.getOutputStream().write((head + body.length() + "\r\n\r\n" + body).getBytes(US_ASCII));
        client.getOutputStream().flush();
    }

    /** A client that sends its next request early is there, however long the first takes. */
    @Test
    void worksForWhoSendsAhead() throws Exception {
        var end = new CountDownLatch(1);
        var running = occupy(end);
        awaitTaken(1);
        try (var client = new Socket(InetAddress.getLoopbackAddress(), ApiServer.port(server))) {
            send(client, "{ first: __typename }");
            send(client, "{ second: __typename }");
            awaitTaken(2);
            Thread.sleep(200);
            end.countDown();
            var answers = new String(client.getInputStream().readNBytes(1), US_ASCII);
            while (!answers.contains("second\":\"Query\"}}")) {
                answers += new String(client.getInputStream().readNBytes(1), US_ASCII);
            }
            assertThat(answers).contains("{\"data\":{\"first\":\"Query\"}}");
        }
        assertThat(running.join()).isTrue();
    }

    @Test
    void refusesWhoHasAskedForMoreThanItsShare() {
        try (var stingy = ApiServer.another("--sideline.limits.rate=1")) {
            var port = ApiServer.port(stingy);
            var refused = ask(port);
            for (var time = 0; time < 30 && refused.statusCode() == 200; time++) {
                refused = ask(port);
            }
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).contains("1");
            assertThat(ApiServer.code(refused)).isEqualTo("RATE_LIMITED");
            assertThat(ApiServer.json(refused)
                            .path("errors")
                            .path(0)
                            .path("extensions")
                            .path("retryable")
                            .asBoolean())
                    .isTrue();
        }
    }

    @Test
    void refusesWhatCostsMoreThanIsLeft() {
        try (var stingy = ApiServer.another("--sideline.limits.rate=1")) {
            var uri = URI.create("http://127.0.0.1:" + ApiServer.port(stingy) + "/graphql");
            var query = "{\"query\": \"{ players(first: 100) { edges { node { stints { season } } } } }\"}";
            HttpResponse<String> answer;
            do {
                answer = ApiServer.send(HttpRequest.newBuilder(uri)
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/graphql-response+json")
                        .POST(BodyPublishers.ofString(query)));
            } while (answer.statusCode() == 200);
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(ApiServer.code(answer)).isEqualTo("RATE_LIMITED");
        }
    }
}
