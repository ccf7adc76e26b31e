package sideline.graph;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import sideline.graph.GraphException.Reason;
import sideline.graph.StartupException.Obstacle;

/** Opens graphs: connects, signs in, and checks that a Neo4j answers which Sideline's Cypher runs on. */
public final class Connections {

    private static final Set<String> SCHEMES = Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");
    /** A database that was started a moment ago plans its first statement slowly. */
    private static final Duration FIRST_ANSWER = Duration.ofSeconds(30);

    private static final Pattern NUMBERS = Pattern.compile("(\\d+)\\.(\\d+).*");

    private static final Statement VERSION = Statement.of(
            "version", "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0]");

    private Connections() {}

    /**
     * Connects to a Neo4j of version 5.26 or newer.
     *
     * @param patience how long a Neo4j that cannot be reached is tried again
     * @throws StartupException when none answers, it refuses the password, or is too old
     */
    public static Graph open(Endpoint endpoint, GraphLimits limits, Duration patience) {
        var graph = new Graph(endpoint.uri(), driver(endpoint, limits), limits);
        try {
            requireVersion(endpoint, version(graph, System.nanoTime() + patience.toNanos()));
            return graph;
        } catch (GraphException e) {
            graph.close();
            throw notUsable(endpoint, e);
        } catch (StartupException e) {
            graph.close();
            throw e;
        }
    }

    static Driver driver(Endpoint endpoint, GraphLimits limits) {
        try {
            var uri = URI.create(endpoint.uri());
            if (uri.getUserInfo() != null) {
                throw new StartupException(
                        Obstacle.SETTING,
                        "The setting spring.neo4j.uri holds a user name; set spring.neo4j.authentication.username instead.");
            }
            if (uri.getScheme() != null && SCHEMES.contains(uri.getScheme()) && uri.getHost() != null) {
                return GraphDatabase.driver(uri, token(endpoint), DriverSettings.of(limits));
            }
        } catch (IllegalArgumentException e) {
            throw badAddress(endpoint, e);
        }
        throw badAddress(endpoint, null);
    }

    private static AuthToken token(Endpoint endpoint) {
        return endpoint.user() == null || endpoint.password() == null
                ? AuthTokens.none()
                : AuthTokens.basic(endpoint.user(), endpoint.password());
    }

    private static String version(Graph graph, long end) {
        while (true) {
            try {
                return graph.within(FIRST_ANSWER).ask(VERSION).asString("");
            } catch (GraphException e) {
                if (e.reason() != Reason.UNAVAILABLE || System.nanoTime() > end) {
                    throw e;
                }
            }
        }
    }

    private static void requireVersion(Endpoint endpoint, String version) {
        var parts = NUMBERS.matcher(version);
        if (parts.matches()
                && Integer.parseInt(parts.group(1)) * 1000 + Integer.parseInt(parts.group(2)) < 5 * 1000 + 26) {
            throw new StartupException(
                    Obstacle.DATABASE,
                    "The Neo4j at %s is of version %s; Sideline needs 5.26 or newer.".formatted(endpoint, version));
        }
    }

    private static StartupException notUsable(Endpoint endpoint, GraphException fault) {
        if (fault.reason() == Reason.UNAUTHENTICATED) {
            return new StartupException(
                    Obstacle.DATABASE,
                    ("The Neo4j at %s refuses the user name or password; set spring.neo4j.authentication.username and"
                                    + " spring.neo4j.authentication.password.")
                            .formatted(endpoint),
                    fault);
        }
        if (fault.reason() == Reason.UNAVAILABLE) {
            return new StartupException(
                    Obstacle.DATABASE,
                    "No Neo4j answers at %s; start it there or correct spring.neo4j.uri.".formatted(endpoint),
                    fault);
        }
        return new StartupException(
                Obstacle.DATABASE,
                "The Neo4j at %s does not say its version; Sideline needs Neo4j 5.26 or newer.".formatted(endpoint),
                fault);
    }

    private static StartupException badAddress(Endpoint endpoint, @Nullable Throwable cause) {
        return new StartupException(
                Obstacle.SETTING,
                "The setting spring.neo4j.uri is '%s'; it must be an address such as bolt://localhost:7687 or neo4j+s://host."
                        .formatted(endpoint),
                cause);
    }
}
