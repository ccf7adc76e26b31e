package sideline.page.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import sideline.api.ApiServer;
import sideline.page.Pages;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import tools.jackson.databind.JsonNode;

/** How other sites learn to embed answers of the starter league: oEmbed 1.0, oembed.com. */
@InLeague(Kind.STARTER)
class OEmbedIT {

    private static final String PATH = "/link/cam-akers/kevin-oconnell";
    private static final String PERSON = "/person/cam-akers";

    private static JsonNode oembed(String path, String more) {
        return ApiServer.json(Pages.get(
                "/oembed?url=" + URLEncoder.encode(ApiServer.uri(path).toString(), StandardCharsets.UTF_8) + more));
    }

    /** oEmbed 1.0, sections 2.3.4 and 2.3.4.4: rich needs html, width and height within what is asked for. */
    @Test
    void oEmbedTellsTheOneLine() {
        var json = oembed(PATH + "?asof=2023-12-01", "&maxwidth=500&maxheight=90");

        assertThat(json.path("version").asString()).isEqualTo("1.0");
        assertThat(json.path("type").asString()).isEqualTo("rich");
        assertThat(json.path("title").asString()).isEqualTo("Cam Akers and Kevin O'Connell");
        assertThat(json.path("width").asInt()).isEqualTo(500);
        assertThat(json.path("height").asInt()).isEqualTo(90);
        assertThat(json.path("html").asString())
                .startsWith("<iframe src=\"" + ApiServer.uri("/embed" + PATH) + "?asof=2023-12-01\"")
                .doesNotContain("\n", "<script");
        assertThat(oembed(PERSON, "").path("title").asString()).isEqualTo("Cam Akers");
        var discovery = Seen.found(Pages.get(PATH).body(), "type=\"application/json\\+oembed\" href=\"([^\"]+)\"");
        assertThat(ApiServer.json(Pages.get(URI.create(discovery).getPath() + "?"
                                + URI.create(discovery).getRawQuery()))
                        .path("type")
                        .asString())
                .isEqualTo("rich");
    }

    /** oEmbed 1.0, section 2.3.6: other formats are 501, other addresses 404. */
    @Test
    void oEmbedRefusesWhatIsNoAnswerOfThisSite() {
        var here = "/oembed?url=" + ApiServer.uri(PATH);

        assertThat(Pages.get(here + "&format=xml").statusCode()).isEqualTo(501);
        assertThat(Pages.get("/oembed?url=https://elsewhere.example" + PATH).statusCode())
                .isEqualTo(404);
        assertThat(Pages.get("/oembed?url=" + ApiServer.uri("/league")).statusCode())
                .isEqualTo(404);
        assertThat(Pages.get("/oembed?url=" + ApiServer.uri("/person/nobody-at-all"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Pages.get("/oembed?url=%3Cscript%3E").statusCode()).isEqualTo(404);
        assertThat(Pages.get("/oembed").statusCode()).isEqualTo(404);
    }
}
