package sideline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;

/** What comes back over HTTP: answers, pages, headers. */
@InLeague(Kind.STARTER)
class AnswersIT {

    private static final String QUESTION = """
            {
              coachingLinks(coach: {name: "Kevin O'Connell"}, player: {name: "Cam Akers"}) {
                season teamSeason { name } role
              }
            }
            """;

    @Test
    void answersTheQuestion() {
        var links = ApiServer.json(ApiServer.ask(QUESTION)).path("data").path("coachingLinks");

        assertThat(links.valueStream()
                        .map(link -> link.path("season").asInt() + " "
                                + link.path("teamSeason").path("name").asString()))
                .containsExactly(
                        "2020 Los Angeles Rams",
                        "2021 Los Angeles Rams",
                        "2023 Minnesota Vikings",
                        "2024 Minnesota Vikings");
    }

    @Test
    void answersInTheOrderOfTheSelection() {
        assertThat(ApiServer.ask("{ b: team(by: {id: \"rams\"}) { name id __typename } a: __typename }")
                        .body())
                .isEqualTo(
                        "{\"data\":{\"b\":{\"name\":\"Los Angeles Rams\",\"id\":\"Team:rams\",\"__typename\":\"Team\"},\"a\":\"Query\"}}");
    }

    @Test
    void answersTheSameBytesByGetAndPostAndEachTime() {
        var first = ApiServer.ask(QUESTION).body();

        assertThat(ApiServer.ask(QUESTION, Map.of("more", 1)).body()).isEqualTo(first);
        assertThat(ApiServer.send(ApiServer.get(QUESTION)).body()).isEqualTo(first);
        assertThat(ApiServer.send(ApiServer.get(QUESTION)).body()).isEqualTo(first);
    }

    @Test
    void tellsErrorsBeforeDataAndKeepsWhatWasFound() {
        var body = ApiServer.ask("{ player(by: {name: \"\"}) { id } team(by: {id: \"rams\"}) { id } }")
                .body();

        assertThat(body)
                .startsWith("{\"errors\":[{\"message\":")
                .endsWith("\"data\":{\"player\":null,\"team\":{\"id\":\"Team:rams\"}}}");
        assertThat(body).contains("\"path\":[\"player\"]", "\"locations\":[{\"line\":1,\"column\":3}]");
    }

    @Test
    void answersTheIntrospectionOfTools() {
        var tools =
                "{ __schema { queryType { name } types { name kind fields(includeDeprecated: true) { name args { name"
                        + " defaultValue type { ...T } } type { ...T } } } } } fragment T on __Type { kind name ofType { kind name"
                        + " ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } }";

        assertThat(ApiServer.json(ApiServer.ask(tools))
                        .path("data")
                        .path("__schema")
                        .path("types")
                        .size())
                .isGreaterThan(30);
    }

    @Test
    void tellsWhereNothingIs() {
        var response = ApiServer.send(HttpRequest.newBuilder(ApiServer.uri("/nothing")));
        var page =
                ApiServer.send(HttpRequest.newBuilder(ApiServer.uri("/nothing")).header("Accept", "text/html"));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json;charset=UTF-8");
        assertThat(ApiServer.code(response)).isEqualTo("NOT_FOUND");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql?query=%7B__typename%7D", "/graphiql", "/nothing", "/graphiql/page.js"})
    void tellsBrowsersToTrustNothing(String path) {
        var headers = ApiServer.send(HttpRequest.newBuilder(ApiServer.uri(path)).header("Origin", "http://elsewhere"))
                .headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'");
        assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void refusesToBeAskedByOtherSites() {
        var preflight = ApiServer.send(HttpRequest.newBuilder(ApiServer.uri("/graphql"))
                .header("Origin", "http://elsewhere")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));

        assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
                .isEmpty();
    }

    @Test
    void servesGraphiQlFromHereAlone() {
        var page = ApiServer.send(HttpRequest.newBuilder(ApiServer.uri("/graphiql")))
                .body();

        var sources = Pattern.compile("(?:src|href)=\"([^\"]+)\"").matcher(page);
        while (sources.find()) {
            if (!sources.group(1).startsWith("data:")) {
                assertThat(sources.group(1)).startsWith("/");
                assertThat(ApiServer.send(HttpRequest.newBuilder(ApiServer.uri(sources.group(1))))
                                .statusCode())
                        .as(sources.group(1))
                        .isEqualTo(200);
            }
        }
        assertThat(page).contains("/_static/graphiql/", "/_static/react/", "/_static/react-dom/");
    }
}
