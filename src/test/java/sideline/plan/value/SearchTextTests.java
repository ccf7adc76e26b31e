package sideline.plan.value;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTests {

    private static final String NOTHING = "+nameWords:_";

    @Test
    void aShortWordFitsWholeOrAsABeginning() {
        assertThat(query("Mc"))
                .startsWith("+(nameWords:[mc TO mc]^1024 nameWords:mc*^512) nameWords:[_mc TO _mc]^4096 searchMarks:");
    }

    @Test
    void aLongerWordFitsInsideAWordAndWithAnErrorAsWell() {
        assertThat(query("vay")).contains("nameParts:vay*^256").doesNotContain("~");
        assertThat(query("akers")).contains("nameParts:akers*^256").contains("nameWords:akers~1^0.001");
    }

    @Test
    void nicknamesGoBothWaysAndBeginEarly() {
        assertThat(query("bob")).contains("nameWords:[robert TO robert]^768");
        assertThat(query("robert")).contains("nameWords:[bob TO bob]^768", "nameWords:[bobby TO bobby]^768");
        assertThat(query("nin")).contains("nameWords:[49ers TO 49ers]^256");
    }

    @Test
    void everyWordMustFitOnce() {
        assertThat(words("Cam AKERS, cam")).containsExactly("cam", "akers");
        assertThat(query("cam akers")).contains("+(nameWords:[cam TO cam]", " +(nameWords:[akers TO akers]");
    }

    @Test
    void aGenerationNeedNotFit() {
        assertThat(query("Patrick Mahomes II"))
                .contains("+(nameWords:[mahomes TO mahomes]", " (nameWords:[ii TO ii]")
                .contains("nameWords:[_patrick_mahomes TO _patrick_mahomes]^4096")
                .contains("nameWords:[_patrick_mahomes_ii TO _patrick_mahomes_ii]^4096");
        assertThat(query("hill v")).contains("+(nameWords:v*");
    }

    @Test
    void initialsAreOneWord() {
        assertThat(words("T. J. Watt")).containsExactly("tj", "watt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "'\"*?~", "🏈", "\ud800", "aa bb cc dd ee ff gg hh ii jj kk"})
    void findsNothingWhereThereIsNoName(String text) {
        assertThat(query(text)).isEqualTo(NOTHING);
    }

    @Test
    void whatIsTypedIsNeverSyntax() {
        var query = query("O'Brien AND (x:y OR \"z\") [a TO b] /./ \\~^2 {c} !d &&||");
        assertThat(query.replaceAll("\\[(\\w+) TO \\1]|\\^[\\d.]+|~1|[+()]|\\w+:|\\*", " ")
                        .replaceAll("\\w+", ""))
                .isBlank();
    }

    @Test
    void refusesTextsThatAreTooLong() {
        assertThat(SearchText.parameter("text", "a".repeat(SearchText.LONGEST))).isNotNull();
        assertThatExceptionOfType(PlanException.class)
                .isThrownBy(() -> SearchText.parameter("text", "a".repeat(SearchText.LONGEST + 1)))
                .withMessage("The value of 'text' has 101 characters; give at most 100.");
    }

    private static String query(String text) {
        return (String) requireNonNull(parameter(text).get("query"));
    }

    private static List<Object> words(String text) {
        return List.copyOf((List<?>) requireNonNull(parameter(text).get("words")));
    }

    private static Map<?, ?> parameter(String text) {
        return (Map<?, ?>) requireNonNull(SearchText.parameter("text", text));
    }
}
