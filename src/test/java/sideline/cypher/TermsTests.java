package sideline.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermsTests {

    private static final Terms TERMS = new Terms(List.of(
            CypherFile.of("older", """
                    // Whether one is older than another.
                    // takes   one, other
                    one.age > other.age
                      AND size(one.other) > 0
                    """),
            CypherFile.of("twice", "// takes number\nnumber * 2"),
            CypherFile.of("fourfold", "// takes number\ntwice(twice(number))")));

    @Test
    void standForTheirTextAboutWhatTheyAreGiven() {
        assertThat(writtenOut("MATCH (a)\nWHERE older(a, friends[b])\nRETURN a"))
                .isEqualTo("MATCH (a)\nWHERE (a.age > friends[b].age AND size(a.other) > 0)\nRETURN a");
    }

    @Test
    void mayBeGivenEachOther() {
        assertThat(writtenOut("RETURN twice(twice(max(x, 1)))")).isEqualTo("RETURN ((max(x, 1) * 2) * 2)");
    }

    @Test
    void mayUseEachOther() {
        assertThat(writtenOut("RETURN fourfold(x)")).isEqualTo("RETURN (((x * 2) * 2))");
    }

    @Test
    void areToldFromVariablesAndTextsOfTheirName() {
        var text = "MATCH (older)-[twice]->()\nWHERE older.age = 'older(a, b)'\nRETURN twice";

        assertThat(writtenOut(text)).isEqualTo(text);
    }

    @Test
    void refuseMoreOrFewerThanTheyTake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writtenOut("RETURN older(a)"))
                .withMessage("The term older takes 2 expressions, not 1.");
    }

    @Test
    void refuseAUseThatDoesNotEnd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writtenOut("RETURN older(a, b"))
                .withMessage("The use of the term older does not end.");
    }

    private static String writtenOut(String text) {
        return TERMS.writtenOut(CypherFile.of("Query.test", text)).text();
    }
}
