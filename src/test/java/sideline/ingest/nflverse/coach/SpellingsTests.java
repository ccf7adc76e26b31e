package sideline.ingest.nflverse.coach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTests {

    @ParameterizedTest
    @CsvSource({
        "klint kubiak, klint kubliak",
        "joe collier, joel collier",
        "herm edwards, herman edwards",
        "jim mora, jim e mora",
        "mike macdonald, michael macdonald",
        "bill belichick, bill belichcik",
        "sean mcvay, sean mc vay",
        "kevin gilbride, kevin gilbride jr",
        "bob slowik, bobby slowik"
    })
    void areAlike(String one, String other) {
        assertThat(Spellings.isAlike(one, other)).isTrue();
        assertThat(Spellings.isAlike(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "sean mcdermott, joe brady",
        "john harbaugh, jim harbaugh",
        "mike shanahan, kyle shanahan",
        "jay rosburg, jerry rosburg",
        "jay gruden, jon gruden"
    })
    void areTwo(String one, String other) {
        assertThat(Spellings.isAlike(one, other)).isFalse();
        assertThat(Spellings.isAlike(other, one)).isFalse();
    }
}
