package sideline.page.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import sideline.page.timeline.Layout.Span;

/** Where stays, times together and moments stand in a picture of time. */
class LayoutTests {

    @Test
    void placesStaysInPercentOfAllSeasons() {
        var timeline = new Layout()
                .team("rams", "Los Angeles Rams", "#003594")
                .stay("rams", "Cam Akers", "RB", false, List.of(Span.known(2020, 2022)))
                .stay("rams", "Sean McVay", "Head coach", true, List.of(Span.known(2020, 2024)))
                .together("rams", Span.known(2020, 2022))
                .timeline();

        var rows = timeline.groups().get(0).rows();
        assertThat(rows.get(0).bars().get(0).x()).isEqualTo("0.00%");
        assertThat(rows.get(0).bars().get(0).width()).isEqualTo("50.00%");
        assertThat(rows.get(0).seasons()).isEqualTo("2020–21");
        assertThat(rows.get(1).bars().get(0).width()).isEqualTo("100.00%");
        assertThat(timeline.groups().get(0).together().get(0).width()).isEqualTo("50.00%");
        assertThat(timeline.axis()).hasSize(4);
    }

    @Test
    void labelsFewSeasonsOfMany() {
        var timeline = new Layout()
                .team("bears", "Chicago Bears", null)
                .stay("bears", "George Halas", "Head coach", true, List.of(new Span(1920, 1980, true, true)))
                .timeline();

        assertThat(timeline.axis().stream().filter(season -> !season.label().isEmpty()))
                .hasSizeBetween(10, 15);
        assertThat(timeline.axis().stream().filter(season -> !season.label().isEmpty() && !season.isWide()))
                .hasSizeBetween(3, 6);
    }

    @Test
    void drawsNothingOfNothing() {
        assertThat(new Layout().timeline().isEmpty()).isTrue();
    }

    @Test
    void placesDaysBetweenWeeks() {
        var day = SeasonTime.at(2023, LocalDate.of(2023, 9, 20));

        assertThat(day).isBetween(SeasonTime.start(2023, 3), SeasonTime.end(2023, 3));
        assertThat(SeasonTime.at(2024, LocalDate.of(2024, 3, 14))).isEqualTo(2024);
    }
}
