package sideline.page.start;

import static org.assertj.core.api.Assertions.assertThat;
import static sideline.page.Pages.get;
import static sideline.page.Pages.html;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.util.HtmlUtils;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;

/** The start page of the starter league, and where typed questions lead. */
@InLeague(Kind.STARTER)
class StartPagesIT {

    @Test
    void opensTheStrongestReunionOfTheLatestTrade() {
        // trades.csv: Akers came back to the Vikings in October 2024; staff.csv: Phillips was their coordinator,
        // O'Connell led them.
        assertThat(html("/"))
                .contains("/link/cam-akers/kevin-oconnell", "Another one", "/?another=2", "NFC West")
                .contains("Who came off Sean McVay’s staff?");
    }

    @Test
    void opensAnotherOne() {
        var one = opened(html("/?another=1"));

        assertThat(opened(html("/?another=2"))).isNotEqualTo(one);
        assertThat(opened(html("/?another=999"))).isEqualTo(one);
        assertThat(opened(html("/?another=%3Cb%3E"))).isEqualTo(one);
    }

    private static String opened(String page) {
        return page.replaceAll(".*<section class=\"open\"", "").replaceAll("</h2>.*", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /?q=akers                                       | /person/cam-akers
            /?q=acers                                       | /person/cam-akers
            /?q=RAMS                                        | /team/rams
            /?q=akers+and+oconnell                          | /link/cam-akers/kevin-oconnell
            /?q=akers+to+vikings                            | /link/cam-akers/vikings
            /?q=how+is+cam+akers+linked+to+sean+mcvay%3F    | /link/cam-akers/sean-mcvay
            /?q=rams+vs+vikings                             | /connections/rams/vikings
            /?q=mcvay+coaching+tree                         | /tree/sean-mcvay
            /?q=stafford+trade                              | /trade/2021-03-18-matthew-stafford
            /connections?a=rams&b=vikings                   | /connections/rams/vikings
            /connections?a=rams&b=vikings&on=2023-09-24     | /connections/rams/vikings?on=2023-09-24
            """)
    void leadsAQuestionToItsAnswer(String path, String location) {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue(location);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /?q=akers+trade                     | 300 | /trade/2023-09-20-cam-akers
            /?q=mcvay+trade                     | 404 | The data has no trade of Sean McVay.
            /?q=zzqzzq                          | 404 | No player, coach or team matches ‘zzqzzq’.
            /?q=%3Cb%3Ezzq%3C/b%3E              | 404 | matches ‘<b>zzq</b>’.
            /?q=akers+and+zzqzzq                | 404 | No player, coach or team matches
            /connections?a=rams&b=              | 400 | Choose two clubs.
            /connections?a=rams                 | 400 | Choose two clubs.
            """)
    void tellsWhatIsTheMatter(String path, int status, String text) {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("<b>");
        assertThat(HtmlUtils.htmlUnescape(answer.body())).contains(text);
    }
}
