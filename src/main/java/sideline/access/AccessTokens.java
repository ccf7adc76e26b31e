package sideline.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import sideline.graph.Graph;
import sideline.graph.Statement;

/**
 * The tokens of a graph. A token is 256 random bits, so that its plain SHA-256 tells nothing about it; whoever reads the
 * graph cannot write by what he reads. A revoked token is worth nothing within some seconds, on every server.
 */
public final class AccessTokens {

    private static final String PREFIX = "sideline_";
    private static final int RANDOM_BYTES = 32;
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,59}");
    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final int MOST_REMEMBERED = 1_000;

    private static final String CREATE = """
            OPTIONAL MATCH (taken:AccessToken {name: $name})
            WITH count(taken) > 0 AS isTaken
            CALL (isTaken) {
              WITH *
              WHERE NOT isTaken
              MERGE (token:AccessToken {id: $id})
              ON CREATE SET token.name = $name,
                token.role = $role,
                token.createdAt = datetime()
            }
            RETURN isTaken""";
    private static final String FIND = """
            MATCH (token:AccessToken {id: $id})
            WHERE token.revokedAt IS NULL
            RETURN [token.name, token.role]""";
    private static final String LIST = """
            MATCH (token:AccessToken)
            RETURN token.name AS name, token.role AS role, token.createdAt AS createdAt, token.revokedAt AS revokedAt
            ORDER BY token.name""";
    private static final String REVOKE = """
            MATCH (token:AccessToken {name: $name})
            SET token.revokedAt = coalesce(token.revokedAt, datetime())
            RETURN token.name AS name""";

    private final SecureRandom random = new SecureRandom();
    private final Supplier<Graph> graph;
    private final Cache<String, Optional<Holder>> known = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(MOST_REMEMBERED)
            .build();

    /** The tokens of a graph, which need not be open before the first question. */
    public AccessTokens(Supplier<Graph> graph) {
        this.graph = graph;
    }

    /**
     * Makes a token.
     *
     * @param name who will hold it: 1 to 60 lower-case letters, digits, dots, dashes and underscores
     * @return the token, which cannot be told again; empty when another token has the name, be it revoked
     * @throws IllegalArgumentException when it cannot be a name
     */
    public Optional<String> create(String name, Role role) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name
                    + "' cannot be a token's name; give 1 to 60 lower-case letters, digits, dots, dashes or underscores,"
                    + " a letter or digit first.");
        }
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        var token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var parameters = Map.<String, Object>of("id", hash(token), "name", name, "role", role.name());
        var rows = graph.get().write(List.of(new Statement("create-token", CREATE, parameters)));
        return Boolean.TRUE.equals(rows.get(0).get("isTaken")) ? Optional.empty() : Optional.of(token);
    }

    /**
     * Who holds a token that is worth something.
     *
     * @throws sideline.graph.GraphException when the graph could not answer
     */
    public Optional<Holder> holder(String token) {
        return requireNonNull(known.get(hash(token), this::find));
    }

    private Optional<Holder> find(String id) {
        var found = graph.get().ask(new Statement("find-token", FIND, Map.of("id", id)));
        return found.isNull()
                ? Optional.empty()
                : Optional.of(new Holder(
                        found.get(0).asString(), Role.valueOf(found.get(1).asString())));
    }

    /** All tokens that were ever made, by name. */
    public List<AccessToken> list() {
        return graph.get().rows(Statement.of("list-tokens", LIST)).stream()
                .map(row -> new AccessToken(
                        String.valueOf(row.get("name")),
                        Role.valueOf(String.valueOf(row.get("role"))),
                        (ZonedDateTime) requireNonNull(row.get("createdAt")),
                        (ZonedDateTime) row.get("revokedAt")))
                .toList();
    }

    /** Makes a token worthless for ever; whether there is one of the name. */
    public boolean revoke(String name) {
        var rows = graph.get().write(List.of(new Statement("revoke-token", REVOKE, Map.of("name", name))));
        known.invalidateAll();
        return !rows.isEmpty();
    }

    private static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
