package sideline.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sideline.graph.StartupException;

class FieldUsesTests {

    private static final CypherFile AGE = CypherFile.of("Player.age", """
            // How old he is.
            // parent  player: Player
            RETURN player.age + 1
            """);
    private static final CypherFile HOME = CypherFile.of("Player.home", """
            // Where he lives.
            // parent  player: Player
            // yields  town: Town
            MATCH (player)-[:LIVES_IN]->(town:Town)
            RETURN town
            """);
    private static final CypherFile STINTS = CypherFile.of("Player.stints", """
            // Where he played.
            // parent  player: Player
            // param   season: Int
            RETURN $season
            """);

    private static String writtenOut(String text) {
        var filter = CypherFile.of("PlayerFilter.it", "// It.\n// parent  player: Player\n" + text);
        return new FieldUses(List.of(AGE, HOME, STINTS, filter))
                .writtenOut(filter)
                .text();
    }

    @Test
    void anExpressionStandsInBrackets() {
        assertThat(writtenOut("RETURN field(Player.age) >= $from")).isEqualTo("RETURN (player.age + 1) >= $from");
    }

    @Test
    void clausesStandAsTheyAre() {
        assertThat(writtenOut("field(Player.home)\nRETURN town.id AS key"))
                .isEqualTo("MATCH (player)-[:LIVES_IN]->(town:Town)\nRETURN town.id AS key");
    }

    @ParameterizedTest
    @CsvSource({"Player.shoes,which has no file", "Player.stints,which takes arguments", "Team.town,which has no file"})
    void aUseThatDoesNotFitStopsTheStart(String used, String reason) {
        assertThatThrownBy(() -> writtenOut("RETURN field(" + used + ")"))
                .isInstanceOf(StartupException.class)
                .hasMessage("cypher/fields/PlayerFilter.it.cypher uses the field " + used + ", " + reason + ".");
    }
}
