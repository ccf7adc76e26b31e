package sideline.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;
import sideline.graph.Graph;
import sideline.store.EmbeddedNeo4j;

/**
 * The one database of a test run: {@code NEO4J_TEST_URI} where that is set (its content is wiped), else a container
 * where Docker answers and has the image, else a Neo4j inside the tests' own JVM.
 */
public final class TestNeo4j {

    private static final DataSize PAGE_CACHE = DataSize.ofMegabytes(64);

    /**
     * Small leagues come and go, and a plan made for one will do for the next; otherwise each costs the planning of every
     * question anew. A whole league needs plans of its own size.
     */
    private static final Duration PLANS_KEPT =
            Boolean.getBoolean("leagues.small") ? Duration.ofHours(1) : Duration.ofSeconds(10);

    private static final String IMAGE = "neo4j:5.26-community";
    private static final String USER = "NEO4J_TEST_USER";
    private static final String PASSWORD = "NEO4J_TEST_PASSWORD";
    // The driver prints every retry with its stack trace; a test that makes faults has many.
    private static final Logger DRIVER_LOG = Logger.getLogger("");
    private static @Nullable TestNeo4j instance;

    static {
        DRIVER_LOG.setLevel(Level.SEVERE);
    }

    private final URI uri;
    private final AuthToken token;
    private final Driver driver;
    private final Graph graph;

    private TestNeo4j(String what, URI uri, AuthToken token, Runnable stop) {
        this.uri = uri;
        this.token = token;
        this.driver = GraphDatabase.driver(uri, token);
        this.graph = new Graph(driver);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            driver.close();
            stop.run();
        }));
        System.out.println("Tests use " + what + " at " + uri);
    }

    /** The graph of this run; the database starts with the first call. */
    public static Graph graph() {
        return instance().graph;
    }

    /** The driver of this run, for what a test wants to look at past the graph. */
    public static Driver driver() {
        return instance().driver;
    }

    /** Where Bolt listens. */
    public static URI uri() {
        return instance().uri;
    }

    /** What a driver of the test's own signs in with. */
    public static AuthToken token() {
        return instance().token;
    }

    /** The settings by which a Sideline of its own uses this database. */
    public static List<String> settings() {
        var settings = new ArrayList<>(List.of("--spring.neo4j.uri=" + uri()));
        if (!token().equals(AuthTokens.none())) {
            settings.add("--spring.neo4j.authentication.username=" + System.getenv(USER));
            settings.add("--spring.neo4j.authentication.password=" + System.getenv(PASSWORD));
        }
        return settings;
    }

    /** Deletes all nodes and relationships; constraints and indexes stay. The next test loads its league anew. */
    public static void wipe() {
        Leagues.forget();
        run("MATCH (n) DETACH DELETE n");
    }

    /** Deletes everything: nodes, relationships, constraints and indexes. */
    public static void wipeWithSchema() {
        wipe();
        names("SHOW CONSTRAINTS YIELD name").forEach(name -> run("DROP CONSTRAINT `" + name + "`"));
        names("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")
                .forEach(name -> run("DROP INDEX `" + name + "`"));
    }

    /** Waits until nobody asks any more, as followers do for a while whose clients have left; for tests that count. */
    public static void awaitQuiet() {
        var end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        long before;
        do {
            before = graph().statements();
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        } while (graph().statements() > before && System.nanoTime() < end);
    }

    /** Runs a statement for its effect. */
    public static void run(String cypher) {
        driver().executableQuery(cypher).withParameters(Map.of()).execute();
    }

    private static Iterable<String> names(String cypher) {
        return driver().executableQuery(cypher).execute().records().stream()
                .map(row -> row.get("name").asString())
                .toList();
    }

    private static synchronized TestNeo4j instance() {
        if (instance == null) {
            instance = choose();
        }
        return instance;
    }

    private static TestNeo4j choose() {
        var given = System.getenv("NEO4J_TEST_URI");
        if (given != null && !given.isBlank()) {
            var user = System.getenv(USER);
            var password = System.getenv(PASSWORD);
            var token = user == null || password == null ? AuthTokens.none() : AuthTokens.basic(user, password);
            return new TestNeo4j("the Neo4j of NEO4J_TEST_URI", URI.create(given), token, () -> {});
        }
        var container = container();
        return container != null ? container : embedded();
    }

    private static @Nullable TestNeo4j container() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            return null;
        }
        var container = new Neo4jContainer(IMAGE).withoutAuthentication();
        try {
            container.start();
        } catch (RuntimeException e) {
            container.close();
            System.out.println("Docker answers, but " + IMAGE + " does not start: " + e.getMessage());
            return null;
        }
        var uri = URI.create(container.getBoltUrl());
        return new TestNeo4j("a container of " + IMAGE, uri, AuthTokens.none(), container::close);
    }

    private static TestNeo4j embedded() {
        try {
            var home = Files.createTempDirectory("sideline-test");
            var server = EmbeddedNeo4j.start(home, 0, PAGE_CACHE, PLANS_KEPT);
            return new TestNeo4j("an embedded Neo4j", server.uri(), AuthTokens.none(), () -> {
                server.close();
                FileSystemUtils.deleteRecursively(home.toFile());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
