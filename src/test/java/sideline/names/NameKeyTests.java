package sideline.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are the same however they are written, and begin the same. */
class NameKeyTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kevin O’Connell      | kevin oconnell
            'Omar Ellison        | omar ellison
            T. J. Watt           | tj watt
            T.J. Watt            | tj watt
            Vladimír  Ducasse    | vladimir ducasse
            Jaxon Smith-Njigba   | jaxon smith njigba
            J. K. L. Dobbins Jr. | jkl dobbins jr
            """, quoteCharacter = '"')
    void writesNamesAlike(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "Cam A"     | "cam a"
            "CAM"       | "cam"
            "Cam "      | "cam "
            "'O"        | "o"
            "T"         | "t"
            "T. "       | "t"
            "T. J"      | "tj"
            "T. J. W"   | "tj w"
            "T.J. W"    | "tj w"
            "Kevin O'"  | "kevin o"
            "Smith-"    | "smith "
            "'"         | ""
            ""          | ""
            """, quoteCharacter = '"')
    void tellsHowNamesBegin(String text, String beginning) {
        assertThat(NameKey.beginning(text)).isEqualTo(beginning);
    }
}
