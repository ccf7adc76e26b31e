package sideline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;

/** What an operator's Prometheus reads, and that he can read nothing else. */
@InLeague(Kind.STARTER)
class MetricsIT {

    @Test
    void tellHowOperationsEndAndHowBusyTheServerIs() {
        ApiServer.ask("query Counted { dataset { version } }", Map.of());
        ApiServer.ask("query Missing { player(by: {name: \"Nobody At All\"}) { id } }", Map.of());

        var metrics = get("/actuator/prometheus");

        assertThat(metrics.statusCode()).isEqualTo(200);
        assertThat(metrics.body())
                .containsPattern("(?m)^graphql_request_seconds_count\\{.*graphql_outcome=\"SUCCESS\".*} [1-9]")
                .containsPattern("(?m)^http_server_requests_seconds_count\\{.*uri=\"/graphql\".*} [1-9]")
                .containsPattern("(?m)^sideline_operations 0\\.0$")
                .containsPattern("(?m)^sideline_operations_most [1-9]")
                .containsPattern("(?m)^sideline_live_connections 0\\.0$")
                .containsPattern("(?m)^sideline_answers_bytes [0-9]")
                .doesNotContain("Nobody At All");
    }

    @ParameterizedTest
    @ValueSource(strings = {"env", "configprops", "beans", "heapdump", "loggers", "metrics"})
    void areAllThatIsShown(String endpoint) {
        assertThat(get("/actuator/" + endpoint).statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> get(String path) {
        return ApiServer.send(HttpRequest.newBuilder(ApiServer.uri(path)));
    }
}
