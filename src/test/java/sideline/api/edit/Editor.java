package sideline.api.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import sideline.access.AccessTokens;
import sideline.access.Role;
import sideline.api.ApiServer;
import sideline.support.TestNeo4j;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a token who writes over HTTP. */
public final class Editor {

    static final String SOURCE =
            "{new: {publisher: \"The Test Gazette\", title: \"What happened\", date: \"2026-11-01\"}}";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String token;

    private Editor(String token) {
        this.token = token;
    }

    /** A new one with a role. */
    public static Editor with(Role role) {
        var name = "editor-" + UUID.randomUUID();
        return new Editor(new AccessTokens(() -> TestNeo4j.graph().within(PATIENCE))
                .create(name, role)
                .orElseThrow());
    }

    String token() {
        return token;
    }

    /** The answer to a document. */
    JsonNode ask(String document, Map<String, Object> variables) {
        var body = JSON.writeValueAsString(Map.of("query", document, "variables", variables));
        var request = HttpRequest.newBuilder(ApiServer.uri("/graphql"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return ApiServer.json(ApiServer.send(request));
    }

    /** The payload of a mutation's field that succeeds; {@code key} and {@code source} are given beside its arguments. */
    public JsonNode succeed(String field, String arguments, String selection) {
        var answer = write(field, arguments, selection, UUID.randomUUID().toString());
        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
        return answer.path("data").path(field);
    }

    /** The first error of a mutation's field that is refused. */
    JsonNode fail(String field, String arguments) {
        var answer =
                write(field, arguments, "change { cursor }", UUID.randomUUID().toString());
        assertThat(answer.path("data").path(field).isNull())
                .as(answer.toString())
                .isTrue();
        return answer.path("errors").path(0);
    }

    /** The answer to a mutation. */
    JsonNode write(String field, String arguments, String selection, String key) {
        var variables = new HashMap<String, Object>(Map.of("key", key));
        return ask(
                "mutation($key: String!) { " + field + "(" + arguments + " source: " + SOURCE
                        + " idempotencyKey: $key) { " + selection + " } }",
                variables);
    }

    /** The answer to a query, which needs no token. */
    static JsonNode read(String query) {
        var answer = ApiServer.json(ApiServer.ask(query, Map.of()));
        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
        return answer.path("data");
    }
}
