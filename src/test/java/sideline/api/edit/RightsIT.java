package sideline.api.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sideline.access.AccessTokens;
import sideline.access.Role;
import sideline.api.ApiServer;
import sideline.graph.Statement;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import sideline.support.TestNeo4j;

/** Everybody reads, whoever holds a token writes, and nobody learns a token from what is stored or answered. */
@InLeague(value = Kind.STARTER, changed = true)
class RightsIT {

    private static final String WRITE = "mutation { recordEvent(input: {kind: OTHER, text: \"Something.\"}, source: "
            + Editor.SOURCE + ", idempotencyKey: \"right\") { repeated } }";
    private static final String READ = "{ dataset { version } }";

    private final AccessTokens tokens = new AccessTokens(TestNeo4j::graph);

    @Test
    void asksForATokenToWriteAndForNoneToRead() {
        assertThat(code(ask(WRITE, null))).isEqualTo("UNAUTHENTICATED");
        assertThat(ask(READ, null).statusCode()).isEqualTo(200);
        var holder = tokens.create("writer", Role.EDITOR).orElseThrow();
        assertThat(code(ask(WRITE, holder))).isEmpty();
        assertThat(code(ask(READ, holder))).isEmpty();
    }

    @Test
    void refusesTokensThatAreWorthNothing() {
        for (var token : new String[] {
            "sideline_guess",
            "unknown.token.parts",
            "no-such-token",
            tokens.create("gone", Role.ADMIN).orElseThrow()
        }) {
            tokens.revoke("gone");
            var answer = ask(READ, token);
            assertThat(answer.statusCode()).as(token).isEqualTo(401);
            assertThat(code(answer)).isEqualTo("UNAUTHENTICATED");
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                    .startsWith("Bearer");
            assertThat(answer.body()).doesNotContain(token);
        }
    }

    @Test
    void storesNoToken() {
        var token = tokens.create("secret", Role.ADMIN).orElseThrow();
        var stored = TestNeo4j.graph()
                .rows(Statement.of("tokens", "MATCH (token:AccessToken) RETURN properties(token) AS all"))
                .toString();
        assertThat(stored).contains("secret").doesNotContain(token).doesNotContain(token.substring(9));
        assertThat(tokens.create("secret", Role.EDITOR)).isEmpty();
        assertThat(tokens.list()).anyMatch(known -> known.name().equals("secret") && known.role() == Role.ADMIN);
    }

    @Test
    void leavesHeadersAndSessionsAsTheyWere() {
        var answer = ask(READ, tokens.create("looker", Role.EDITOR).orElseThrow());
        assertThat(answer.headers().map())
                .containsKey("content-security-policy")
                .doesNotContainKeys("set-cookie", "x-frame-options", "x-xss-protection", "pragma");
        var login =
                ApiServer.send(HttpRequest.newBuilder(ApiServer.uri("/login")).GET());
        assertThat(login.statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> ask(String document, @Nullable String token) {
        var request = HttpRequest.newBuilder(ApiServer.uri("/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"" + document.replace("\"", "\\\"") + "\"}"));
        return ApiServer.send(token == null ? request : request.header("Authorization", "Bearer " + token));
    }

    private static String code(HttpResponse<String> answer) {
        return ApiServer.json(answer).at("/errors/0/extensions/code").asString("");
    }
}
