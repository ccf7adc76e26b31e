package sideline.api.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import sideline.api.ApiServer;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;

/** Traces go where the operator says, and are not even recorded where he says nothing. */
@InLeague(Kind.STARTER)
@ExtendWith(OutputCaptureExtension.class)
class TracesOnDemandIT {

    private static final String ASKED =
            "{\"query\":\"query Traced { player(by: {id: \\\"cam-akers\\\"}) { nothing } }\"}";

    private final Queue<String> exports = new ConcurrentLinkedQueue<>();
    private final HttpServer collector = collector();

    private static HttpServer collector() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void listen() {
        collector.createContext("/v1/traces", exchange -> {
            // Protocol buffers hold texts and ids as they are; so every byte becomes one sign.
            exports.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
    }

    @AfterEach
    void stop() {
        collector.stop(0);
    }

    @Test
    void sendsWhatARequestDidUnderTheIdOfItsAnswer() {
        try (var server = ApiServer.another(
                "--management.opentelemetry.tracing.export.otlp.endpoint=http://127.0.0.1:"
                        + collector.getAddress().getPort() + "/v1/traces",
                "--management.opentelemetry.tracing.export.schedule-delay=50ms")) {
            var traceId = ask(server);

            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(exports)
                            .anySatisfy(export -> assertThat(export)
                                    .contains(bytes(traceId))
                                    .contains("service.name", "sideline")
                                    .contains("http post")
                                    .doesNotContain("cam-akers")));
        }
    }

    @Test
    void recordsNothingUnlessItIsWanted(CapturedOutput output) {
        try (var server = ApiServer.another()) {
            assertThat(server.getBeanDefinitionNames()).noneMatch(name -> name.matches("(?i).*(telemetry|tracer).*"));
            assertThat(ask(server)).hasSize(32);
        }
        assertThat(exports).isEmpty();
        assertThat(output.getAll()).doesNotContain("WARN", "telemetry");
    }

    /** The trace id of the error that the answer has. */
    private static String ask(ConfigurableApplicationContext server) {
        var answer = ApiServer.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ApiServer.port(server) + "/graphql"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(ASKED)));
        return ApiServer.json(answer).at("/errors/0/extensions/traceId").asString("");
    }

    private static String bytes(String hex) {
        return new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1);
    }
}
