package sideline.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import sideline.support.TcpProxy;
import sideline.support.TestNeo4j;

/** Sideline started before its database. */
@InLeague(Kind.STARTER)
class LateDatabaseIT {

    private static final List<String> OPTIONS = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1");
    private static final String QUESTION = "{ team(by: {id: \"rams\"}) { name } }";

    @Test
    void saysThatItIsNotThereAndAnswersWhenItComes() throws Exception {
        try (var line = TcpProxy.before(TestNeo4j.uri())) {
            line.refuse();
            try (var server = ServedSideline.before(OPTIONS, line.uri())) {
                var early = server.ask(QUESTION, Map.of(), null);
                assertThat(early.body()).contains("\"code\":\"UNAVAILABLE\"");
                assertThat(status(server, "readiness")).isEqualTo(503);
                assertThat(status(server, "liveness")).isEqualTo(200);
                line.admit();
                var answer = server.ask(QUESTION, Map.of(), null).body();
                for (var time = 0; time < 100 && answer.contains("UNAVAILABLE"); time++) {
                    Thread.sleep(100);
                    answer = server.ask(QUESTION, Map.of(), null).body();
                }
                assertThat(answer).contains("Rams");
                assertThat(status(server, "readiness")).isEqualTo(200);
            }
        }
    }

    private static int status(ServedSideline server, String probe) throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.port() + "/actuator/health/" + probe))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
