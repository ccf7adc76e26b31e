package sideline.page.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;
import sideline.api.ApiServer;
import sideline.page.Pages;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import tools.jackson.databind.json.JsonMapper;

/** Answers of the starter league on the sites of others. */
@InLeague(Kind.STARTER)
class ShareIT {

    private static final String PATH = "/link/cam-akers/kevin-oconnell";
    private static final String PERSON = "/person/cam-akers";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static HttpResponse<String> get(String path) {
        return Pages.get(path);
    }

    private static String sentence() {
        return ApiServer.json(get(PATH + ".json"))
                .path("data")
                .path("relationship")
                .path("sentence")
                .asString();
    }

    /** The Open Graph protocol, ogp.me: title, type, image and url are required, all addresses whole. */
    @ParameterizedTest
    @ValueSource(strings = {"/", PATH, PERSON, "/team/rams", "/tree/sean-mcvay", "/connections/rams/vikings"})
    void everyPageTellsWhatItIs(String path) {
        var page = get(path).body();

        assertThat(Seen.found(page, "<link rel=\"canonical\" href=\"([^\"]+)\""))
                .isEqualTo(ApiServer.uri(path).toString());
        assertThat(Seen.found(page, "property=\"og:url\" content=\"([^\"]+)\""))
                .isEqualTo(ApiServer.uri(path).toString());
        assertThat(Seen.found(page, "property=\"og:title\" content=\"([^\"]+)\""))
                .isNotEmpty();
        assertThat(Seen.found(page, "property=\"og:type\" content=\"([^\"]+)\""))
                .isEqualTo("website");
        assertThat(Seen.found(page, "property=\"og:image\" content=\"([^\"]+)\""))
                .startsWith(ApiServer.uri("/").toString())
                .contains(".png?v=");
    }

    @Test
    void linkedDataSaysWhomTheAnswerIsAbout() {
        var page = get(PATH).body();
        var data = JSON.readTree(Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>")
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1));

        assertThat(data.path("@type").asString()).isEqualTo("WebPage");
        assertThat(data.path("description").asString()).isEqualTo(sentence());
        assertThat(data.path("about").values())
                .extracting(each -> each.path("name").asString())
                .containsExactly("Cam Akers", "Kevin O'Connell");
        assertThat(data.path("about").path(0).path("@type").asString()).isEqualTo("Person");
    }

    @ParameterizedTest
    @ValueSource(strings = {PATH, PERSON, "/team/rams", "/reunions", "/tree/sean-mcvay"})
    void anEmbeddedAnswerMayStandAnywhereAndRunsNothing(String path) {
        var embed = get("/embed" + path);
        var page = get(path);

        assertThat(embed.statusCode()).isEqualTo(200);
        assertThat(embed.body()).doesNotContain("<script").doesNotContainPattern(Pages.OWN_STYLE);
        assertThat(HtmlUtils.htmlUnescape(embed.body()))
                .contains(Seen.found(page.body(), "name=\"description\" content=\"([^\"]+)\""));
        assertThat(Seen.header(embed, "Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors *");
        assertThat(Seen.header(embed, "Set-Cookie")).isEmpty();
        assertThat(Seen.header(page, "Content-Security-Policy")).contains("frame-ancestors 'none'");
    }

    @Test
    void anEmbedOfAVanishedAnswerSaysSoWhereItStood() {
        var embed = get("/embed/link/nobody-at-all/kevin-oconnell?theme=dark");

        assertThat(embed.statusCode()).isEqualTo(404);
        assertThat(embed.body())
                .contains("Not in the data", "data-theme=\"dark\"")
                .doesNotContain("<script");
        assertThat(Seen.header(embed, "Content-Security-Policy")).contains("frame-ancestors *");
        assertThat(get("/embed/graphql").statusCode()).isEqualTo(404);
        assertThat(get("/embed/league").statusCode()).isEqualTo(404);
    }

    @Test
    void anEmbedOfAFormerSpellingMovesWithItsColours() {
        var embed = get("/embed/link/Player:cam-akers/kevin-oconnell?theme=dark");

        assertThat(embed.statusCode()).isEqualTo(301);
        assertThat(Seen.header(embed, "Location")).isEqualTo("/embed" + PATH + "?theme=dark");
    }

    @Test
    void aCopiedLinkTellsWhenItsAnswerHasChanged() {
        var copied = Seen.found(get(PATH).body(), "data-copy=\"([^\"]+)\"");
        var other = copied.replaceFirst("[0-9a-f]{8}$", "00000000");

        assertThat(copied).matches(Pattern.quote(PATH) + "\\?v=\\d+\\.\\d{8}\\.[0-9a-f]{8}");
        assertThat(get(copied).body()).doesNotContain("Changed since");
        assertThat(get(other).body()).contains("Changed since ");
        assertThat(get("/embed" + other).body()).contains("Changed since ");
        assertThat(get(PATH + "?v=7").body()).doesNotContain("Changed since");
        assertThat(get(PATH + "?v=7.20269999.00000000").body()).doesNotContain("Changed since");
    }

    @Test
    void searchEnginesStayAwayFromASiteThatIsForNobody() {
        assertThat(get("/robots.txt").body()).isEqualTo("User-agent: *\nDisallow: /\n");
        assertThat(get("/sitemap.xml").statusCode()).isEqualTo(404);
    }
}
