package sideline.api.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.function.Consumer;

/** An issuer of tokens as OpenID Connect Discovery has it: it tells where its keys are, and signs with one of them. */
final class TestIssuer implements AutoCloseable {

    private static final Duration VALID = Duration.ofMinutes(5);

    private final HttpServer server;
    private final RSAKey key = key("known");

    private TestIssuer(HttpServer server) {
        this.server = server;
    }

    /** Starts one on a free loopback port. */
    static TestIssuer start() throws IOException {
        var issuer = new TestIssuer(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        issuer.serve(
                "/.well-known/openid-configuration",
                "{\"issuer\":\"%1$s\",\"jwks_uri\":\"%1$s/keys\",\"subject_types_supported\":[\"public\"]}"
                        .formatted(issuer.address()));
        issuer.serve("/keys", new JWKSet(issuer.key.toPublicJWK()).toString());
        issuer.server.start();
        return issuer;
    }

    private void serve(String path, String json) {
        var body = json.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    /** Its address, which is also its name. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The public half of its key. */
    RSAKey publicKey() {
        return key.toPublicJWK();
    }

    /** A token for Jane, valid now, with further claims or others. */
    String token(Consumer<JWTClaimsSet.Builder> claims) {
        return signed(key, claims);
    }

    /** The same, signed by a key that the issuer does not have, under the name of one that it has. */
    String forged(Consumer<JWTClaimsSet.Builder> claims) {
        return signed(key("known"), claims);
    }

    private String signed(RSAKey with, Consumer<JWTClaimsSet.Builder> claims) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(with.getKeyID())
                            .build(),
                    claims(claims));
            token.sign(new RSASSASigner(with));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The claims of such a token. */
    JWTClaimsSet claims(Consumer<JWTClaimsSet.Builder> claims) {
        var now = Instant.now();
        var set = new JWTClaimsSet.Builder()
                .issuer(address())
                .subject("jane")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(VALID)));
        claims.accept(set);
        return set.build();
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
