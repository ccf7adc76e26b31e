package sideline.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import sideline.graph.StartupException.Obstacle;

/** One report from the command line: asks the pages, served for this once on a free port, and keeps what they answer. */
final class ReportRun {

    private static final int WRONG = 1;
    private static final int UNAVAILABLE = 503;
    private static final int PATIENCE = 6;

    private final List<String> settings;

    ReportRun(List<String> settings) {
        this.settings = List.copyOf(settings);
    }

    /** The file cannot be written. */
    static final class NotWritableException extends RuntimeException {
        NotWritableException(Path file, Throwable cause) {
            super("The report cannot be written to " + file + "; allow it or choose another file with --out.", cause);
        }
    }

    /** Writes the report; gives the exit code. */
    int go(ReportKind.Address address, Path file) {
        var ending = ending(file);
        var isPage = ending.equals("html") || ending.equals("htm");
        try (var context = serve()) {
            var server = requireNonNull(((WebServerApplicationContext) context).getWebServer());
            var site = URI.create("http://127.0.0.1:" + server.getPort());
            var answer = patiently(site, address.in(isPage ? "" : ending));
            if (answer.statusCode() != 200) {
                return refused(site, address, answer.statusCode());
            }
            var publicUrl = context.getEnvironment().getProperty("sideline.public-url", "");
            keep(
                    isPage
                            ? new StandAlone(path -> get(site, path).body(), publicUrl).of(answer.body())
                            : answer.body(),
                    file);
            return 0;
        }
    }

    /** The ending of a file's name, in lower case; the whole name when it has none. */
    static String ending(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private ConfigurableApplicationContext serve() {
        return new SpringApplicationBuilder(Sideline.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties(Map.of("sideline.join", "true", "spring.main.lazy-initialization", "true"))
                .run(arguments());
    }

    private String[] arguments() {
        var own = List.of("--server.port=0", "--server.address=127.0.0.1", "--logging.level.sideline=warn");
        return Stream.concat(settings.stream(), own.stream()).toArray(String[]::new);
    }

    /** What a page answers once the database, which was started a moment ago, has planned its questions. */
    private static HttpResponse<String> patiently(URI site, String path) {
        var answer = get(site, path);
        for (var tries = 1; answer.statusCode() == UNAVAILABLE && tries < PATIENCE; tries++) {
            answer = get(site, path);
        }
        return answer;
    }

    private static HttpResponse<String> get(URI site, String path) {
        // The client is not closed: Java 17 cannot.
        var client = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();
        try {
            var request = HttpRequest.newBuilder(site.resolve(path)).build();
            return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("the pages do not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Says what the page says instead of an answer. */
    private static int refused(URI site, ReportKind.Address address, int status) {
        var page = StandAlone.text(patiently(site, address.in("")).body());
        System.err.println(page.isEmpty() ? "There is no such report (status " + status + ")." : page);
        return status >= 500 ? Obstacle.DATABASE.exitCode() : Obstacle.SETTING.exitCode();
    }

    private static void keep(String text, Path file) {
        try {
            Files.writeString(file, text);
            System.out.printf(Locale.ENGLISH, "%s, %.1f kB%n", file, Files.size(file) / 1e3);
        } catch (IOException e) {
            throw new NotWritableException(file, e);
        }
    }

    /** Says in one sentence why a report failed; gives the exit code. */
    int report(Exception failure) {
        if (failure instanceof NotWritableException) {
            System.err.println(failure.getMessage());
            return Obstacle.SETTING.exitCode();
        }
        if (StartupReport.exitCode(failure) > WRONG) {
            // A start that fails has been reported where it failed.
            return StartupReport.exitCode(failure);
        }
        System.err.println("The report failed: " + failure);
        return WRONG;
    }
}
