package sideline.page.person;

import static org.assertj.core.api.Assertions.assertThat;
import static sideline.page.Pages.get;
import static sideline.page.Pages.html;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sideline.api.ApiServer;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;

/** Pages of people of the starter league; what they must say stands in its files. */
@InLeague(Kind.STARTER)
class PersonPagesIT {

    @Test
    void tellsTheCareerOfAPlayer() {
        var html = html("/person/cam-akers");

        // roster.csv, draft.csv and trades.csv
        assertThat(html)
                .contains(
                        "Running back with the Los Angeles Rams (2020–23), the Minnesota Vikings (2023–24) and the Houston Texans (2024).")
                .contains("Florida State", "22 June 1999")
                .contains("/trade/2023-09-20-cam-akers", "on 20 September 2023", "round 2, pick 52")
                .contains("Sources disagree")
                .contains("/link/cam-akers/kevin-oconnell");
    }

    @Test
    void tellsWhoCoachedHimAndWhomHeCoached() {
        var html = html("/person/kevin-oconnell");

        // staff.csv: offensive coordinator of the Rams 2020-2021, head coach of the Vikings from 2022
        assertThat(html)
                .contains(
                        "Head coach of the Minnesota Vikings (2022–24). Quarterback with the New England Patriots (2008)")
                .contains("/person/justin-jefferson", "68 players in all; 27 in 2024");
        assertThat(html("/person/kevin-oconnell?season=2021"))
                .contains("Los Angeles Rams, Offensive coordinator", "/person/matthew-stafford")
                .doesNotContain("/person/justin-jefferson\">Justin");
        assertThat(html("/person/cam-akers")).contains("/person/sean-mcvay", "Offensive coordinator");
    }

    @Test
    void knowsOnlyWhatWasKnownOnADay() {
        assertThat(html("/person/cam-akers?asof=2023-09-18"))
                .contains("as of 18 September 2023", "Running back with the Los Angeles Rams (2020–23).")
                .doesNotContain("Houston Texans");
    }

    @Test
    void saysTheSameInEveryForm() {
        assertThat(get("/person/cam-akers.md").body())
                .contains(
                        "# Cam Akers",
                        "Drafted by the Los Angeles Rams in 2020, round 2, pick 52.",
                        "## Sources disagree");
        assertThat(get("/person/cam-akers.csv").body())
                .contains(
                        "ON_ROSTER,Player:cam-akers,Cam Akers,Team:texans,Houston Texans,Running back,2024,Houston Texans,nflverse\r\n");
        assertThat(ApiServer.json(get("/person/cam-akers.json"))
                        .path("data")
                        .path("player")
                        .path("name")
                        .asString())
                .isEqualTo("Cam Akers");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /person/nobody-at-all            | 404 | No player, coach or team matches
            /person/cam-akers?asof=autumn    | 400 | is no day
            /person/kevin-oconnell?season=x  | 400 | is no season
            /person/%3Cqqqq%3E               | 404 | &lt;qqqq&gt;
            """)
    void tellsWhatIsTheMatter(String path, int status, String text) {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(text).doesNotContain("<b>/");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /person/Player:cam-akers              | /person/cam-akers
            /person/akers?asof=2023-09-20         | /person/cam-akers?asof=2023-09-20
            /person/Kevin%20O'Connell.md          | /person/kevin-oconnell.md
            /person/rams                          | /team/rams
            """)
    void leadsToThePermanentAddress(String path, String location) {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(location);
    }
}
