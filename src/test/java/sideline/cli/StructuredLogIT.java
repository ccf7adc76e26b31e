package sideline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import sideline.support.OtherJvm;
import sideline.support.TestNeo4j;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where a structured format is configured, each line of the log is one object for whatever collects them. */
@InLeague(Kind.STARTER)
class StructuredLogIT {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void hasTheOperationItsHashItsTimeAndItsTraceAsFields() throws Exception {
        var settings = Stream.concat(
                TestNeo4j.settings().stream(),
                Stream.of(
                        "--server.port=0",
                        "--sideline.starter=false",
                        "--sideline.rehearse=false",
                        "--sideline.log.slow=0s",
                        "--logging.config=classpath:logback-structured.xml",
                        "--logging.structured.format.console=ecs"));
        try (var sideline = OtherJvm.run(Sideline.class, settings.toArray(String[]::new))) {
            var ready = line(sideline, line -> line.at("/message").asString("").startsWith("Ready "));
            var address = ADDRESS.matcher(ready.at("/message").asString(""));
            assertThat(address.find()).isTrue();
            ask(Integer.parseInt(address.group(1)), "query Seen { dataset { version } }");

            var line = line(sideline, each -> each.has("outcome"));
            assertThat(line.at("/operation").asString("")).isEqualTo("Seen");
            assertThat(line.at("/outcome").asString("")).isEqualTo("OK");
            assertThat(line.at("/trace").asString("")).isEqualTo(TRACE);
            assertThat(line.at("/traceId").asString("")).isEqualTo(TRACE);
            assertThat(line.at("/hash").asString("")).matches("[0-9a-f]{64}");
            assertThat(line.at("/durationMillis").isNumber()).isTrue();
            assertThat(line.at("/service/name").asString("")).isEqualTo("sideline");
        }
    }

    private static JsonNode line(OtherJvm sideline, Predicate<JsonNode> wanted) throws IOException {
        while (true) {
            var line = JSON.readTree(sideline.line());
            if (wanted.test(line)) {
                return line;
            }
        }
    }

    private static void ask(int port, String query) throws IOException, InterruptedException {
        var uri = "http://127.0.0.1:" + port + "/graphql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(uri))
                                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
    }
}
