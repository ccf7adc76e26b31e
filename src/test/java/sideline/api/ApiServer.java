package sideline.api;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import sideline.graph.Graph;
import sideline.support.TestNeo4j;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API of a test run, over HTTP, before the database of the run; started once. */
public final class ApiServer {

    /** Writes half surrogate pairs as they are, escaped. */
    static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** An origin whose pages may ask. */
    static final String ALLOWED_ORIGIN = "http://localhost:5173";

    /** What is right is right on a machine with other work, too; limits have tests of their own. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int PORT = start();

    private ApiServer() {}

    private static int start() {
        var context = another();
        Runtime.getRuntime().addShutdownHook(new Thread(context::close));
        return port(context);
    }

    /** Where a server listens. */
    public static int port(ConfigurableApplicationContext server) {
        return requireNonNull(((ServletWebServerApplicationContext) server).getWebServer())
                .getPort();
    }

    /** Another server before the same database, which has to be closed. */
    public static ConfigurableApplicationContext another(String... settings) {
        return new SpringApplicationBuilder(Application.class)
                .run(Stream.concat(
                                Stream.of(
                                        "--server.port=0",
                                        "--server.address=127.0.0.1",
                                        "--sideline.rehearse=false",
                                        "--sideline.cors.origins=" + ALLOWED_ORIGIN,
                                        "--management.endpoint.health.validate-group-membership=false"),
                                Stream.of(settings))
                        .toArray(String[]::new));
    }

    /** Where it listens. */
    public static int port() {
        return PORT;
    }

    /** The address of a path. */
    public static URI uri(String path) {
        return URI.create("http://127.0.0.1:" + PORT + path);
    }

    /** What is answered to a request. */
    public static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A POST of a body that is JSON, or is said to be. */
    static HttpRequest.Builder post(String body) {
        return HttpRequest.newBuilder(uri("/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    static HttpResponse<String> ask(String query) {
        return ask(query, Map.of());
    }

    /** The answer to a document with its variables. */
    public static HttpResponse<String> ask(String query, Map<String, Object> variables) {
        return send(post(JSON.writeValueAsString(Map.of("query", query, "variables", variables))));
    }

    static HttpRequest.Builder get(String query) {
        return HttpRequest.newBuilder(uri("/graphql?query=" + encoded(query)));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** An answer's body. */
    public static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    /** The code of the first error; empty when there is none. */
    static String code(HttpResponse<String> response) {
        return json(response)
                .path("errors")
                .path(0)
                .path("extensions")
                .path("code")
                .asString("");
    }

    /** The API and its pages alone: neither the store's start nor an import. No scan of the whole product finds it. */
    @EnableAutoConfiguration
    @ComponentScan({"sideline.api", "sideline.page"})
    static class Application {

        @Bean(destroyMethod = "")
        Graph graph() {
            return TestNeo4j.graph().within(PATIENCE);
        }
    }
}
