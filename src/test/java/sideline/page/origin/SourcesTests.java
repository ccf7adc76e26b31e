package sideline.page.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers of sources taken together. */
class SourcesTests {

    @Test
    void takesThreeInARowTogether() {
        assertThat(Sources.runs(List.of(1, 2, 4, 5, 6, 7, 9)))
                .extracting(Sources.Run::text)
                .containsExactly("1", "2", "4–7", "9");
        assertThat(Sources.runs(List.of())).isEmpty();
        assertThat(Sources.runs(List.of(3, 4, 5)).get(0).label()).isEqualTo("Sources 3 to 5");
    }
}
