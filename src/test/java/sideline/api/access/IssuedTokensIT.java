package sideline.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import sideline.access.AccessTokens;
import sideline.access.Role;
import sideline.api.ApiServer;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import sideline.support.TestNeo4j;

/** Who holds a token of the configured issuer writes by the roles that it gives; what it did not sign is worth nothing. */
@InLeague(value = Kind.STARTER, changed = true)
class IssuedTokensIT {

    @SuppressWarnings("NullAway.Init")
    private static TestIssuer issuer;

    @SuppressWarnings("NullAway.Init")
    private static ConfigurableApplicationContext server;

    @BeforeAll
    static void start() throws IOException {
        issuer = TestIssuer.start();
        server = ApiServer.another("--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer.address());
    }

    @AfterAll
    static void stop() {
        server.close();
        issuer.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor", "admin"})
    void writesByTheRoleInTheClaim(String role) {
        assertThat(write(issuer.token(claims -> claims.claim("roles", List.of("reader", role)))))
                .satisfies(IssuedTokensIT::isCommitted);
    }

    @Test
    void writesByTheRoleAmongTheScopes() {
        assertThat(write(issuer.token(claims -> claims.claim("scope", "openid editor"))))
                .satisfies(IssuedTokensIT::isCommitted);
    }

    @Test
    void isNamedInTheChangeByItsSubject() {
        write(issuer.token(claims -> claims.claim("roles", List.of("editor")).subject("jane-the-editor")));

        assertThat(TestNeo4j.driver()
                        .executableQuery(
                                "MATCH (change:Change {by: 'jane-the-editor'}) RETURN count(change) AS changes")
                        .execute()
                        .records()
                        .get(0)
                        .get("changes")
                        .asInt())
                .isOne();
    }

    @Test
    void readsAndDoesNotWriteWithoutARole() {
        var token = issuer.token(claims -> {});

        assertThat(read(token).statusCode()).isEqualTo(200);
        assertThat(write(token)).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(code(answer)).isEqualTo("FORBIDDEN");
        });
        assertThat(code(write(issuer.token(claims -> claims.claim("roles", List.of("ROLE_editor", "EDITOR"))))))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void isWorthNothingOutOfItsTimeOrFromAnotherIssuer() {
        refuses(claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(120))));
        refuses(claims -> claims.notBeforeTime(Date.from(Instant.now().plusSeconds(120))));
        refuses(claims -> claims.issuer("https://issuer.example.org"));
    }

    @Test
    void isWorthNothingUnlessTheIssuerSignedIt() throws JOSEException {
        var editor = editor();
        assertRefused(issuer.forged(editor));
        assertRefused(new PlainJWT(issuer.claims(editor)).serialize());
        // Signed by what everybody knows, as if that were a secret shared with the issuer.
        var mixed = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("known").build(), issuer.claims(editor));
        mixed.sign(new MACSigner(issuer.publicKey().toRSAPublicKey().getEncoded()));
        assertRefused(mixed.serialize());
        var parts = issuer.token(editor).split("\\.");
        var others =
                issuer.token(claims -> claims.claim("roles", List.of("admin"))).split("\\.");
        assertRefused(parts[0] + "." + others[1] + "." + parts[2]);
        assertRefused(parts[0] + "." + parts[1] + ".");
        assertRefused("a.b.c");
    }

    @Test
    void leavesTheLeaguesOwnTokensAsTheyAre() {
        var own = new AccessTokens(TestNeo4j::graph)
                .create("own-" + UUID.randomUUID().toString().substring(0, 8), Role.EDITOR)
                .orElseThrow();

        assertThat(write(own)).satisfies(IssuedTokensIT::isCommitted);
        assertThat(code(write(null))).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void saysThatTheTokenCannotBeLookedUpWhileTheIssuerIsAway() throws IOException {
        var away = TestIssuer.start();
        away.close();
        try (var other =
                ApiServer.another("--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + away.address())) {
            var answer = send(other, "{ dataset { version } }", away.token(editor()));

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(code(answer)).isEqualTo("UNAVAILABLE");
            assertThat(send(other, "{ dataset { version } }", null).statusCode())
                    .isEqualTo(200);
        }
    }

    private static Consumer<JWTClaimsSet.Builder> editor() {
        return claims -> claims.claim("roles", List.of("editor"));
    }

    private static void refuses(Consumer<JWTClaimsSet.Builder> claims) {
        assertRefused(issuer.token(editor().andThen(claims)));
    }

    private static void assertRefused(String token) {
        for (var answer : List.of(read(token), write(token))) {
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(code(answer)).isEqualTo("UNAUTHENTICATED");
            assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
            assertThat(answer.body()).doesNotContain(token).doesNotContain("Exception");
        }
    }

    private static void isCommitted(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(ApiServer.json(answer).at("/data/recordEvent/repeated").isBoolean())
                .as(answer.body())
                .isTrue();
    }

    private static HttpResponse<String> read(String token) {
        return send(server, "{ dataset { version } }", token);
    }

    private static HttpResponse<String> write(@Nullable String token) {
        return send(
                server,
                "mutation { recordEvent(input: {kind: OTHER, text: \"Something.\"}, source: {new: {publisher: \"The Test"
                        + " Gazette\"}}, idempotencyKey: \"" + UUID.randomUUID() + "\") { repeated } }",
                token);
    }

    private static HttpResponse<String> send(
            ConfigurableApplicationContext server, String document, @Nullable String token) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ApiServer.port(server) + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"" + document.replace("\"", "\\\"") + "\"}"));
        return ApiServer.send(token == null ? request : request.header("Authorization", "Bearer " + token));
    }

    private static String code(HttpResponse<String> answer) {
        return ApiServer.json(answer).at("/errors/0/extensions/code").asString("");
    }
}
