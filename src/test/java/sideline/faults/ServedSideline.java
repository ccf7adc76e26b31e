package sideline.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sideline.cli.Sideline;
import sideline.support.OtherJvm;
import sideline.support.TestNeo4j;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sideline in a process of its own, as a user runs it: to be asked, killed, stopped and started again. */
final class ServedSideline implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern READY = Pattern.compile("http://localhost:(\\d+)/graphiql, Neo4j at (\\S*)");
    private static final Pattern TOKEN = Pattern.compile("sideline_\\S+");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<String> OPTIONS = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1");

    private final OtherJvm process;
    private final int port;
    private final String bolt;
    private final @Nullable String token;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private ServedSideline(OtherJvm process, int port, String bolt, @Nullable String token) {
        this.process = process;
        this.port = port;
        this.bolt = bolt;
        this.token = token;
    }

    /** Starts one on a data folder, with the starter league where that is empty; returns when it is ready. */
    static ServedSideline on(Path data, String... settings) throws IOException {
        var all = new ArrayList<>(List.of("--sideline.data=" + data, "--sideline.bolt-port=0", "--server.port=0"));
        all.addAll(List.of(settings));
        var isNew = !data.resolve("neo4j").toFile().exists();
        return ready(OtherJvm.run(OPTIONS, Sideline.class, all.toArray(String[]::new)), isNew);
    }

    /** Starts one before a database of its own; returns when it is ready. */
    static ServedSideline before(List<String> options, URI bolt, String... settings) throws IOException {
        var all = new ArrayList<>(List.of("--spring.neo4j.uri=" + bolt, "--sideline.starter=false", "--server.port=0"));
        TestNeo4j.settings().stream()
                .filter(setting -> setting.contains("authentication"))
                .forEach(all::add);
        all.addAll(List.of(settings));
        return ready(OtherJvm.run(options, Sideline.class, all.toArray(String[]::new)), false);
    }

    private static ServedSideline ready(OtherJvm process, boolean isNew) throws IOException {
        String token = null;
        String ready = null;
        while (ready == null || (isNew && token == null)) {
            var line = process.line();
            var shown = TOKEN.matcher(line);
            token = shown.find() ? shown.group() : token;
            ready = READY.matcher(line).find() ? line : ready;
        }
        var addresses = READY.matcher(ready);
        if (!addresses.find()) {
            throw new IOException(ready);
        }
        var served = new ServedSideline(process, Integer.parseInt(addresses.group(1)), addresses.group(2), token);
        served.drain();
        return served;
    }

    /** Reads what it prints from now on, so that it never waits for a reader. */
    private void drain() {
        var thread = new Thread(
                () -> {
                    try {
                        while (true) {
                            process.line();
                        }
                    } catch (IOException ended) {
                        // It prints no more.
                    }
                },
                "served-sideline");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return port;
    }

    /** Where its Neo4j listens. */
    String bolt() {
        return bolt;
    }

    /** The token that it shows at its first start; null at every later one. */
    @Nullable
    String token() {
        return token;
    }

    OtherJvm process() {
        return process;
    }

    /** The answer to a document, by somebody with a token; without one where that is null. */
    HttpResponse<String> ask(String document, Map<String, Object> variables, @Nullable String bearer)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        JSON.writeValueAsString(Map.of("query", document, "variables", variables))));
        if (bearer != null) {
            request.header("Authorization", "Bearer " + bearer);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() throws IOException {
        process.close();
    }
}
