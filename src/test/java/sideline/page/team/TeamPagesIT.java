package sideline.page.team;

import static org.assertj.core.api.Assertions.assertThat;
import static sideline.page.Pages.get;
import static sideline.page.Pages.html;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;

/** Pages of franchises of the starter league; what they must say stands in its files. */
@InLeague(Kind.STARTER)
class TeamPagesIT {

    @Test
    void tellsTheHistoryOfAFranchise() {
        // teams.csv, team_names.csv, staff.csv, trades.csv
        assertThat(html("/team/vikings"))
                .contains("Minnesota Vikings", "NFC North", "/person/mike-zimmer", "/person/kevin-oconnell")
                .contains("/team/vikings/2023", "/trade/2023-09-20-cam-akers");
        assertThat(html("/team/rams")).contains("St. Louis Rams (");
    }

    @Test
    void tellsThePeopleOfASeason() {
        var html = html("/team/vikings/2023");

        // roster.csv: Akers from week 3, Barr from week 11; staff.csv
        assertThat(html)
                .contains("Head coach Kevin O'Connell; 30 players and")
                .contains("/person/anthony-barr", "/person/wes-phillips", "Running backs", "weeks 3–18", "weeks 11–18")
                .contains("/trade/2023-09-20-cam-akers");
    }

    @Test
    void tellsWhoWasThereOnADay() {
        assertThat(html("/team/vikings/2023?asof=2023-09-24"))
                .contains("as of 24 September 2023", "/person/cam-akers", "weeks 3–")
                .doesNotContain("/person/anthony-barr");
        assertThat(html("/team/rams/2023?asof=2023-09-24"))
                .contains("<li class=\"gone\"><a href=\"/person/cam-akers\">")
                .doesNotContain("/person/carson-wentz");
    }

    @Test
    void givesTablesAndText() {
        assertThat(get("/team/vikings/2023.csv").body())
                .contains("ON_ROSTER,Player:cam-akers,Cam Akers,RB,#31,weeks 3–18,\r\n")
                .contains("ON_STAFF,Coach:wes-phillips,Wes Phillips,Offensive coordinator,,,\r\n");
        assertThat(get("/team/vikings/2023.md").body())
                .contains("# Minnesota Vikings, 2023", "Wes Phillips, Offensive coordinator");
        assertThat(get("/team/vikings.csv").body())
                .contains("Coach:mike-zimmer,Mike Zimmer,Minnesota Vikings,Head coach,2014–21,");
        assertThat(get("/team/vikings.md").body()).contains("# Minnesota Vikings", "2014–21: Mike Zimmer");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /team/vikings/2023?asof=autumn | 400 | is no day
            /team/vikings/long-ago         | 400 | is no season
            /team/vikings/1910             | 404 | no 1910 season
            /team/nobody-at-all            | 404 | No player, coach or team matches
            """)
    void tellsWhatIsTheMatter(String path, int status, String text) {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /team/Team:rams             | /team/rams
            /team/St.%20Louis%20Rams    | /team/rams
            /team/Team:rams/2023.csv    | /team/rams/2023.csv
            """)
    void leadsToThePermanentAddress(String path, String location) {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(location);
    }
}
