package sideline.api.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import sideline.access.AccessTokens;
import sideline.access.Role;
import sideline.api.ApiServer;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import sideline.support.TestNeo4j;
import tools.jackson.databind.json.JsonMapper;

/** A request is found by one id in its answer, in the log and among the database's transactions, and no secret is. */
@InLeague(value = Kind.STARTER, changed = true)
@ExtendWith(OutputCaptureExtension.class)
class TraceIT {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String WRITE =
            "mutation Note($key: String!) { recordEvent(input: {kind: OTHER, text: \"Something.\"}, source: {new: {publisher:"
                    + " \"The Test Gazette\"}}, idempotencyKey: $key) { repeated } }";

    private static @Nullable ConfigurableApplicationContext server;
    private static int port;

    private final LogLines lines = LogLines.ofAll();

    @BeforeAll
    static void start() {
        server = ApiServer.another("--sideline.log.slow=0s");
        port = ApiServer.port(server);
    }

    @AfterEach
    void close() {
        lines.close();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void nameARequestInTheLogAsInItsAnswer() {
        var answer = ask("query Fails { player(by: {name: \\\"Nobody Of This Name\\\"}) { nothing } }", "{}", null);

        assertThat(JSON.readTree(answer.body())
                        .at("/errors/0/extensions/traceId")
                        .asString(""))
                .isEqualTo(TRACE);
        assertThat(lines.ofOperations()).singleElement().satisfies(line -> {
            assertThat(line.getMDCPropertyMap()).containsEntry("traceId", TRACE);
            assertThat(LogLines.values(line)).containsEntry("trace", TRACE).containsEntry("outcome", "BAD_USER_INPUT");
        });
        assertThat(lines.everything()).doesNotContain("Nobody");
    }

    @Test
    void nameItInTheDatabase() throws Exception {
        var token =
                new AccessTokens(TestNeo4j::graph).create("tracer", Role.EDITOR).orElseThrow();
        CompletableFuture<HttpResponse<String>> answer;
        try (var session = TestNeo4j.driver().session();
                var holding = session.beginTransaction()) {
            // An edit waits for whoever has this lock.
            holding.run("MERGE (lock:ImportLock {id: 'league'}) SET lock.askedAt = datetime()")
                    .consume();
            answer = CompletableFuture.supplyAsync(() -> ask(WRITE, key(), token));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(transactions()).contains(TRACE));
            holding.rollback();
        }
        assertThat(answer.get().body()).contains("\"repeated\":false");
    }

    @Test
    void tellNoSecret(CapturedOutput output) {
        var token = new AccessTokens(TestNeo4j::graph)
                .create("secretive", Role.EDITOR)
                .orElseThrow();
        var key = key();

        assertThat(ask(WRITE, key, token).body()).contains("\"repeated\":false");
        assertThat(ask(WRITE, key, token + "x").statusCode()).isEqualTo(401);
        assertThat(ask(WRITE.replace("OTHER", "NONSENSE"), key, token).body()).contains("BAD_USER_INPUT");

        assertThat(lines.ofOperations()).hasSize(2);
        assertThat(lines.everything() + output.getAll()).doesNotContain(token, token.substring(9), key.split("\"")[3]);
    }

    private static List<String> transactions() {
        return TestNeo4j.driver()
                .executableQuery("SHOW TRANSACTIONS YIELD metaData RETURN coalesce(metaData.traceId, '') AS trace")
                .execute()
                .records()
                .stream()
                .map(row -> row.get("trace").asString())
                .toList();
    }

    private static String key() {
        return "{\"key\":\"" + UUID.randomUUID() + "\"}";
    }

    private static HttpResponse<String> ask(String document, String variables, @Nullable String token) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"query\":\"" + document.replace("\\\"", "\"").replace("\"", "\\\"") + "\",\"variables\":"
                                + variables + "}"));
        return ApiServer.send(token == null ? request : request.header("Authorization", "Bearer " + token));
    }
}
