package sideline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How seasons are written in tables. */
class SeasonsTests {

    @Test
    void drawsRunsTogether() {
        assertThat(Seasons.of(List.of(2020))).isEqualTo("2020");
        assertThat(Seasons.of(List.of(2021, 2020))).isEqualTo("2020–21");
        assertThat(Seasons.of(List.of(2017, 2018, 2019, 2023, 2023))).isEqualTo("2017–19, 2023");
        assertThat(Seasons.of(List.of())).isEmpty();
    }

    @Test
    void writesBothYearsOverTheEndOfACentury() {
        assertThat(Seasons.run(1999, 2000)).isEqualTo("1999–2000");
        assertThat(Seasons.run(2008, 2010)).isEqualTo("2008–10");
    }
}
