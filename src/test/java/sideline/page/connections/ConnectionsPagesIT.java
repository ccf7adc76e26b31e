package sideline.page.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static sideline.page.Pages.get;
import static sideline.page.Pages.html;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.util.HtmlUtils;
import sideline.api.ApiServer;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;

/** The page of two clubs of the starter league; the ties themselves are tested person by person at the API. */
@InLeague(Kind.STARTER)
class ConnectionsPagesIT {

    private static final String ADDRESS = "/connections/rams/vikings";
    private static final String DAY = "?on=2023-09-24";

    @Test
    void saysTheSameInEveryForm() {
        var html = html(ADDRESS + DAY);
        var markdown = get(ADDRESS + ".md" + DAY).body();
        var csv = get(ADDRESS + ".csv" + DAY).body();
        var answer = ApiServer.json(get(ADDRESS + ".json" + DAY));

        var edges = answer.path("data").path("connections").path("edges");
        assertThat(edges).hasSizeGreaterThan(15);
        for (var edge : edges) {
            var sentence = edge.path("node").path("sentence").asString();
            assertThat(html).contains(sentence);
            assertThat(markdown).contains(sentence);
            assertThat(csv).contains(sentence);
        }
        assertThat(html)
                .contains("Of the Minnesota Vikings: once with the Los Angeles Rams", "on 24 September 2023")
                .contains("Teammates elsewhere", "/link/cam-akers/rams?asof=2023-09-24");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /connections/rams/rams                | 400 | name two
            /connections/rams/vikings?on=autumn   | 400 | is no day
            /connections/rams/nobody-at-all       | 404 | No player, coach or team matches
            """)
    void tellsWhatIsTheMatter(String path, int status, String text) {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(HtmlUtils.htmlUnescape(answer.body())).contains(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /connections/Team:rams/vikings                          | /connections/rams/vikings
            /connections/St.%20Louis%20Rams/Vikings?on=2023-09-24   | /connections/rams/vikings?on=2023-09-24
            """)
    void leadsToThePermanentAddress(String path, String location) {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(location);
    }
}
