package sideline.page.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.util.HtmlUtils;
import sideline.api.ApiServer;
import sideline.page.Pages;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import sideline.support.Leagues;

/** The answer page of the starter league, in its forms and states. */
@InLeague(Kind.STARTER)
class LinkPagesIT {

    private static final String ADDRESS = "/link/cam-akers/kevin-oconnell";

    @BeforeAll
    static void load() {
        Leagues.load("starter");
        // Planning takes longer than an answer may; the next asks again.
        get(ADDRESS);
        get(ADDRESS);
    }

    @Test
    void saysTheSameInEveryForm() {
        var html = HtmlUtils.htmlUnescape(get(ADDRESS).body());
        var markdown = get(ADDRESS + ".md").body();
        var answer = ApiServer.json(get(ADDRESS + ".json"));

        var relationship = answer.path("data").path("relationship");
        assertThat(relationship.path("ways")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(html).contains(relationship.path("sentence").asString());
        assertThat(markdown).contains(relationship.path("sentence").asString());
        for (var way : relationship.path("ways")) {
            assertThat(html).contains(way.path("sentence").asString());
            assertThat(markdown).contains(way.path("sentence").asString());
        }
        assertThat(html).contains("Offensive coordinator", "2020–21", "Sports news site");
        assertThat(answer.path("extensions").path("request").path("query").asString())
                .contains("query Link");
        assertThat(answer.path("extensions").path("request").path("dataVersion").asInt())
                .isPositive();
    }

    @Test
    void givesTheSameLinksInEveryTableAndGraph() {
        var csv = get(ADDRESS + ".csv");
        var rows = csv.body().lines().count() - 1;

        assertThat(csv.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"cam-akers-kevin-oconnell.csv\"");
        assertThat(rows).isGreaterThanOrEqualTo(3);
        assertThat(get(ADDRESS + ".spreadsheet.csv").body().lines().count() - 1).isEqualTo(rows);
        assertThat(get(ADDRESS + ".gexf").body().split("<edge ", -1)).hasSize((int) rows + 1);
        assertThat(get(ADDRESS + ".graphml").body().split("<edge ", -1)).hasSize((int) rows + 1);
        assertThat(get(ADDRESS + ".entities.csv").body()).contains("Cam Akers", "Kevin O'Connell");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /link/cam-akers/nobody-at-all              | 404 | No player, coach or team matches
            /link/cam-akers/cam-akers                  | 400 | name two
            /link/rams/rams                            | 400 | name two
            /link/cam-akers/kevin-oconnell?asof=autumn | 400 | is no day
            /link/cam-akers/kevin-oconnell?kinds=love  | 400 | is no kind of link
            /link/cam-akers/kevin-oconnell?steps=12    | 400 | 1 to 4 steps
            /link/cam-akers/kevin-oconnell.svg         | 404 | no form
            /link/%3Cb%3Ezzq/kevin-oconnell            | 404 | &lt;b&gt;zzq
            """)
    void tellsWhatIsTheMatter(String path, int status, String text) {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(text).contains("<form class=\"ask\"").doesNotContain("<b>/");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /link/Player:cam-akers/kevin-oconnell?steps=2 | /link/cam-akers/kevin-oconnell?steps=2
            /link/Cam%20Akers/Kevin%20O'Connell.md        | /link/cam-akers/kevin-oconnell.md
            /link/akers/mcvay?asof=2023-09-20             | /link/cam-akers/sean-mcvay?asof=2023-09-20
            /link/rams/vikings                            | /connections/rams/vikings
            /link/Rams/Minnesota%20Vikings.csv            | /connections/rams/vikings.csv
            /link/rams/vikings?asof=2023-09-24            | /connections/rams/vikings?on=2023-09-24
            """)
    void leadsToThePermanentAddress(String path, String location) {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(location);
    }

    @Test
    void isNotSentAgainWhileItIsTheSame() {
        var tag = get(ADDRESS).headers().firstValue("ETag").orElseThrow();

        var again =
                ApiServer.send(HttpRequest.newBuilder(ApiServer.uri(ADDRESS)).header("If-None-Match", tag));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void usesNoOtherServerAndStandsInNoFrame() {
        var policy =
                get(ADDRESS).headers().firstValue("Content-Security-Policy").orElseThrow();

        assertThat(policy).contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'");
        assertThat(policy).doesNotContain("unsafe");
        assertThat(get(ADDRESS).body()).doesNotContainPattern(Pages.OWN_STYLE).doesNotContain("<script>");
    }

    private static HttpResponse<String> get(String path) {
        return ApiServer.send(HttpRequest.newBuilder(ApiServer.uri(path)).header("Accept", "text/html"));
    }
}
