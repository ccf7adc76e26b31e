package sideline.page.reunion;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;
import sideline.api.ApiServer;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;

/** The reunions of the starter league, in their forms. */
@InLeague(Kind.STARTER)
class ReunionPagesIT {

    @Test
    void tellsThoseOfASeasonInTheSameWordsEverywhere() {
        var html = HtmlUtils.htmlUnescape(get("/reunions?season=2023").body());
        var markdown = get("/reunions.md?season=2023").body();
        var reunions =
                ApiServer.json(get("/reunions.json?season=2023")).path("data").path("reunions");

        assertThat(reunions.path("edges")).isNotEmpty();
        for (var edge : reunions.path("edges")) {
            assertThat(html).contains(edge.path("node").path("sentence").asString());
            assertThat(markdown).contains(edge.path("node").path("sentence").asString());
        }
        assertThat(html).contains("/link/cam-akers/kevin-oconnell", "/trade/2023-09-20-cam-akers", "20 September 2023");
    }

    @Test
    void refusesWhatIsNoSeason() {
        assertThat(get("/reunions?season=last").statusCode()).isEqualTo(400);
        assertThat(get("/reunions?after=zzz").statusCode()).isEqualTo(400);
    }

    private static HttpResponse<String> get(String path) {
        return ApiServer.send(HttpRequest.newBuilder(ApiServer.uri(path)).header("Accept", "text/html"));
    }
}
