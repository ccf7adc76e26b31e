package sideline.ingest.nflverse.human;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import sideline.ingest.csv.IngestException;
import sideline.names.NameKey;

class IdentitiesTests {

    private static final Path PLAYERS = Path.of("../shared/data/nflverse/players.csv.gz");
    private static final String HEADER = "name,first_season,last_season,teams,person,birth_date,player,reason\n";

    private final Identities identities = Identities.shipped();

    @Test
    void coachesWhoPlayedAreThePlayer() {
        assertThat(identity("Kevin O’Connell", 2022, "vikings").player()).isEqualTo("00-0026234");
        assertThat(identity("Sean Payton", 2023, "broncos").player()).isEqualTo("PAY646009");
        assertThat(identity("Zachary Orr", 2024, "ravens").player())
                .isEqualTo(identity("Zach Orr", 2021, "jaguars").player())
                .isEqualTo("00-0030700");
    }

    @Test
    void namesakesAreOtherMen() {
        var mcDermott = identity("Sean McDermott", 2017, "bills");
        assertThat(mcDermott.player()).isNull();
        assertThat(mcDermott.birthDate()).isEqualTo(LocalDate.of(1974, 3, 21));
    }

    @Test
    void fathersAreNotTheirSons() {
        assertThat(identity("Steve Spurrier", 2002, "commanders").person()).isEqualTo("steve-spurrier");
        var son = identity("Steve Spurrier Jr.", 2002, "commanders");
        assertThat(son.person()).isEqualTo("steve-spurrier-jr");
        assertThat(son.player()).isNull();
        assertThat(identity("Jim Mora", 2000, "colts").person()).isEqualTo("jim-mora");
        assertThat(identity("Jim Mora", 2000, "49ers").person()).isEqualTo("jim-mora-1961");
    }

    @Test
    void menOfOneNameArePartedByTeamAndSeason() {
        assertThat(identity("Mike Sullivan", 2012, "chargers").person()).isEqualTo("mike-sullivan");
        assertThat(identity("Mike Sullivan", 2012, "buccaneers").person()).isEqualTo("mike-sullivan-1967");
        assertThat(identity("Mike Smith", 2012, "falcons").player()).isNull();
        assertThat(identity("Mike Smith", 2012, "jets").player()).isEqualTo("00-0023666");
    }

    @Test
    void spellingsOfOneCoachAreOnePerson() {
        assertThat(identity("Herm Edwards", 2003, "jets").person())
                .isEqualTo(identity("Herman Edwards", 2003, "jets").person());
        assertThat(identity("Bill Davis", 2014, "eagles").person())
                .isEqualTo(identity("Billy Davis", 2015, "eagles").person());
    }

    @Test
    void nothingIsDecidedWhereTheTableIsSilent() {
        assertThat(identities.of("Bob Slowik", 1998, "bears")).isNull();
        assertThat(identities.of("Mike Smith", 1985, "bears")).isNull();
    }

    @Test
    void aFaultyRowIsNamedByItsLine() {
        refuses("Al Roe,,,,al-roe,,,", "line 2");
        refuses("Al Roe,2003,2001,,al-roe,,,One man.", "line 2");
        refuses("Al Roe,,,Jets,al-roe,,,One man.", "line 2");
        refuses("Al Roe,,,,al-roe,1950-02-30,,One man.", "line 2");
        refuses("Al Roe,,,,al-roe,,,One man.\nAl M. Roe,,,,al-roe,1950-02-03,,One man.", "line 3");
    }

    @Test
    void everyPlayerExistsUnderTheNameAndBirthDate() throws IOException {
        assumeTrue(Files.exists(PLAYERS), PLAYERS + " is not there: this runs only beside the collected data");
        var births = new HashMap<String, String>();
        var names = new HashMap<String, String>();
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(PLAYERS)), StandardCharsets.UTF_8))) {
            rows.forEach(row -> {
                births.put(row.getField("gsis_id"), row.getField("birth_date"));
                names.put(row.getField("gsis_id"), NameKey.of(row.getField("last_name")));
            });
        }
        for (var identity : identities.all()) {
            var player = identity.player();
            if (player == null) {
                continue;
            }
            assertThat(births).as(identity.reason()).containsEntry(player, String.valueOf(identity.birthDate()));
            assertThat(identity.person())
                    .contains(requireNonNull(names.get(player)).replace(' ', '-'));
        }
    }

    private static void refuses(String rows, String where) {
        assertThatThrownBy(() -> Identities.read(HEADER + rows + "\n"))
                .isInstanceOf(IngestException.class)
                .hasMessageContaining(where);
    }

    private Identities.Identity identity(String name, int season, String team) {
        return requireNonNull(identities.of(name, season, team), name);
    }
}
