package sideline.page.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static sideline.page.Pages.get;
import static sideline.page.Pages.html;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;

/** Pages of trades and picks of the starter league; what they must say stands in its files. */
@InLeague(Kind.STARTER)
class TradePagesIT {

    @Test
    void tellsWhatMovedAndWhoMetAgain() {
        // trades.csv, trade_legs.csv
        assertThat(html("/trade/2023-09-20-cam-akers"))
                .contains("20 September 2023", "The league has it on record.")
                .contains("The Rams send the running back and a conditional 2026 seventh-round pick")
                .contains(
                        "The Minnesota Vikings received Cam Akers, a 2026 pick in round 7; the Los Angeles Rams received a 2026 pick in round 6.")
                .contains(
                        "/pick/2026-r6-vikings",
                        "Conditional, round 6",
                        "/link/cam-akers/kevin-oconnell",
                        "met Kevin O'Connell");
    }

    @Test
    void tellsWhatBecameOfAPick() {
        assertThat(html("/pick/2026-r7-rams"))
                .contains("A 2026 pick in round 7", "Not used in the data; last held by the Minnesota Vikings.")
                .contains("/trade/2023-09-20-cam-akers");
        assertThat(html("/pick/2020-52"))
                .contains("Pick 52 of 2020", "The Los Angeles Rams used it in 2020 to choose Cam Akers.");
    }

    @Test
    void tellsWhatCameOfATrade() {
        // people.csv: Akers still plays; trade_legs.csv: the Rams, and later the Texans, traded him to the Vikings.
        assertThat(html("/trade/2023-09-20-cam-akers"))
                .contains("Trade tree", "Alive: Cam Akers still plays", "2026 pick in round 6");
        assertThat(html("/pick/2020-52"))
                .contains("Trade tree", "/trade/2023-09-20-cam-akers", "/trade/2024-10-15-cam-akers");
        assertThat(get("/trade/2023-09-20-cam-akers.md").body()).contains("## Trade tree", "Alive: Cam Akers");
    }

    @Test
    void givesTablesAndText() {
        assertThat(get("/trade/2023-09-20-cam-akers.csv").body())
                .contains(
                        "Team:rams,Los Angeles Rams,Team:vikings,Minnesota Vikings,Player:cam-akers,Cam Akers,,,2023-09-20,OFFICIAL\r\n");
        assertThat(get("/trade/2023-09-20-cam-akers.md").body()).contains("received Cam Akers", "## Met again");
        assertThat(get("/pick/2020-52.md").body()).contains("# Pick 52 of 2020");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /trade/no-such-trade | 404 | No trade in the data
            /pick/no-such-pick   | 404 | No draft pick in the data
            """)
    void tellsWhatIsTheMatter(String path, int status, String text) {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(text);
    }
}
