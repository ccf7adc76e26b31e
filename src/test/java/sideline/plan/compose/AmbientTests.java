package sideline.plan.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sideline.cypher.Token;

class AmbientTests {

    @ParameterizedTest
    @CsvSource({
        "RETURN CASE WHEN $asOfDate IS NULL THEN a.x ELSE b.y END,RETURN a.x,RETURN b.y",
        "RETURN CASE WHEN $asOfSeason IS NULL THEN a ELSE CASE WHEN c THEN d ELSE e END END,RETURN a,RETURN CASE WHEN c THEN d ELSE e END",
        "RETURN CASE WHEN $asOfDate IS NULL THEN 0 WHEN a THEN 1 ELSE 2 END,RETURN 0,RETURN CASE WHEN a THEN 1 ELSE 2 END",
        "RETURN CASE WHEN $other IS NULL THEN a ELSE b END,RETURN CASE WHEN $other IS NULL THEN a ELSE b END,RETURN CASE WHEN $other IS NULL THEN a ELSE b END"
    })
    void ofACaseAboutTheDayOneBranchIsTaken(String text, String today, String onADay) {
        assertThat(text(Ambient.TODAY.chosen(Token.listOf(text)))).isEqualTo(today);
        assertThat(text(new Ambient("$day", false).chosen(Token.listOf(text)))).isEqualTo(onADay);
    }

    private static String text(List<Token> tokens) {
        return tokens.stream().map(token -> token.gap() + token.text()).collect(Collectors.joining());
    }
}
