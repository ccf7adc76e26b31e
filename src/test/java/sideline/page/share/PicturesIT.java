package sideline.page.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sideline.api.ApiServer;
import sideline.page.Pages;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;

/** Pictures with which answers of the starter league are previewed. */
@InLeague(Kind.STARTER)
class PicturesIT {

    private static final String PATH = "/link/cam-akers/kevin-oconnell";
    private static final String PERSON = "/person/cam-akers";

    private static HttpResponse<byte[]> picture(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(ApiServer.uri(path)).build(), BodyHandlers.ofByteArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {PATH, PERSON, "/team/rams/2021", "/tree/sean-mcvay"})
    void thePreviewIsAPictureOf1200By630(String path) throws IOException, InterruptedException {
        Pages.get(path);
        var answer = picture(path + ".png");
        var again = picture(path + ".png");

        assertThat(Seen.header(answer, "Content-Type")).isEqualTo("image/png");
        assertThat(Seen.header(again, "Cache-Control")).isEqualTo("public, max-age=1800");
        assertThat(again.body()).isEqualTo(answer.body());
        var image = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(answer.body())));
        assertThat(image.getWidth() + " x " + image.getHeight()).isEqualTo("1200 x 630");
    }

    @Test
    void aFloodOfPreviewsIsRefusedAndToldWhenToComeAgain() {
        var client = HttpClient.newHttpClient();
        var flood = IntStream.range(0, 60)
                .mapToObj(i -> client.sendAsync(
                        HttpRequest.newBuilder(ApiServer.uri(PATH + ".png?flood=" + i))
                                .build(),
                        BodyHandlers.discarding()))
                .toList();
        CompletableFuture.allOf(flood.toArray(CompletableFuture[]::new)).join();

        assertThat(flood).extracting(each -> each.join().statusCode()).containsOnly(200, 429);
        assertThat(flood.stream().map(CompletableFuture::join).filter(each -> each.statusCode() == 429))
                .isNotEmpty()
                .allMatch(each -> Seen.header(each, "Retry-After").equals("5"));
    }
}
