package sideline.page.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody typed, read as two names. */
class TypedTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            akers and oconnell                           | akers             | oconnell
            Akers AND O'Connell                          | akers             | o'connell
            akers to vikings                             | akers             | vikings
            how is Cam Akers linked to Sean McVay?       | cam akers         | sean mcvay
            How are Cam Akers and Sean McVay linked?     | cam akers         | sean mcvay
            how was tom brady connected with bill walsh  | tom brady         | bill walsh
            rams vs. vikings                             | rams              | vikings
            """)
    void readsAWordBetweenTwoNames(String text, String one, String other) {
        assertThat(Typed.pairs(text)).first().isEqualTo(List.of(one, other));
    }

    @Test
    void readsEachGapWhereNoWordIsBetween() {
        assertThat(Typed.pairs("cam akers mcvay"))
                .containsExactly(List.of("cam", "akers mcvay"), List.of("cam akers", "mcvay"));
        assertThat(Typed.pairs("akers")).isEmpty();
        assertThat(Typed.pairs("a b c d e f g h i j k l")).isEmpty();
    }
}
