package sideline.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;

/** Sideline in a process of its own with an embedded Neo4j, as a user runs it, on a generated league. */
final class ServedLeague implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final @Nullable Path folder;
    private final Process process;
    private final int port;
    private final Driver driver;

    private ServedLeague(@Nullable Path folder, Process process, int port, Driver driver) {
        this.folder = folder;
        this.process = process;
        this.port = port;
        this.driver = driver;
    }

    /** Starts the server on an empty folder and writes a league of a size into its store. */
    static ServedLeague ofSize(int size, String... settings) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("sideline-benchmark");
        var league = on(folder, folder.resolve("data"), settings);
        GeneratedLeague.write(league.driver, size);
        league.driver.executableQuery("CALL db.prepareForReplanning()").execute();
        return league;
    }

    /**
     * Starts the server on the data folder that {@code benchmark.data} names, or on a league of the real size of which
     * everything is derived that follows.
     */
    static ServedLeague derived(String... settings) throws IOException, InterruptedException {
        var given = System.getProperty("benchmark.data");
        if (given != null) {
            return on(null, Path.of(given), settings);
        }
        var league = ofSize(1, settings);
        Derived.in(league.driver);
        return league;
    }

    private static ServedLeague on(@Nullable Path temporary, Path data, String... settings)
            throws IOException, InterruptedException {
        var port = freePort();
        var boltPort = freePort();
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx" + System.getProperty("benchmark.heap", "2g"),
                "-XX:+UseParallelGC",
                "-cp",
                classPath(),
                "sideline.cli.Sideline",
                "--sideline.data=" + data,
                "--sideline.bolt-port=" + boltPort,
                "--sideline.starter=false",
                "--server.port=" + port));
        command.addAll(List.of(settings));
        var process = new ProcessBuilder(command).inheritIO().start();
        awaitPort(process, port);
        return new ServedLeague(temporary, process, port, GraphDatabase.driver("bolt://127.0.0.1:" + boltPort));
    }

    /** The product's own classes: without those of the tests, which bring configurations of their own. */
    private static String classPath() {
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(path.split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty() && !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void awaitPort(Process process, int port) throws InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            try (var http = new RawHttp(port)) {
                http.post("{\"query\":\"{ __typename }\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
                return;
            } catch (IOException notYet) {
                Thread.sleep(200);
            }
        }
        throw new IllegalStateException("Sideline did not start within " + PATIENCE);
    }

    int port() {
        return port;
    }

    /** The id of its process. */
    long pid() {
        return process.pid();
    }

    Driver driver() {
        return driver;
    }

    /** How many nodes and links there are, by label and type. */
    Map<String, Object> counts() {
        return driver.executableQuery(
                        "RETURN COUNT { (:Player) } AS players, COUNT { (:Coach) } AS coaches, "
                                + "COUNT { (:Team) } AS teams, COUNT { (:TeamSeason) } AS teamSeasons, "
                                + "COUNT { ()-[:ON_ROSTER]->() } AS rosterStints, COUNT { ()-[:COACHED_BY]->() } AS coachingLinks")
                .execute()
                .records()
                .get(0)
                .asMap();
    }

    @Override
    public void close() {
        driver.close();
        process.destroy();
        try {
            process.waitFor();
            if (folder != null) {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
