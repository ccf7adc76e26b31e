package sideline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sideline.api.ApiServer;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import sideline.support.Leagues;

/** Pages on their way: packed where the reader can unpack them, and not sent twice. */
@InLeague(Kind.STARTER)
class CompressionIT {

    private static final String PATH = "/link/cam-akers/kevin-oconnell";

    @BeforeAll
    static void load() {
        Leagues.load("starter");
        Pages.get(PATH);
    }

    private static HttpResponse<byte[]> send(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(ApiServer.uri(path));
        for (var i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".md", ".json", ".csv", ".graphml"})
    void comePackedAndWhole(String form) throws IOException, InterruptedException {
        var packed = send(PATH + form, "Accept-Encoding", "gzip");
        var plain = send(PATH + form);

        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.body().length).isLessThan(plain.body().length);
        assertThat(packed.headers().allValues("Vary").toString()).containsIgnoringCase("accept-encoding");
        var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
        // JSON tells the moment of the request.
        assertThat(new String(unpacked, StandardCharsets.UTF_8).replaceAll("\"at\":\"[^\"]*\"", ""))
                .isEqualTo(new String(plain.body(), StandardCharsets.UTF_8).replaceAll("\"at\":\"[^\"]*\"", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/css/pages.css", "/js/omnibox.js"})
    void styleAndScriptComePackedAsWell(String path) throws IOException, InterruptedException {
        assertThat(header(send(path, "Accept-Encoding", "gzip"), "Content-Encoding"))
                .isEqualTo("gzip");
    }

    @Test
    void whatIsKnownIsNotSentAgain() throws IOException, InterruptedException {
        var etag = header(send(PATH, "Accept-Encoding", "gzip"), "ETag");
        var again = send(PATH, "Accept-Encoding", "gzip", "If-None-Match", etag);

        assertThat(etag).isNotEmpty();
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }
}
