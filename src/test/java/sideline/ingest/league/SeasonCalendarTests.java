package sideline.ingest.league;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonCalendarTests {

    private static final SeasonCalendar CALENDAR = SeasonCalendar.shipped();

    /** The week that holds the first games, how many there are, and the day after the final. */
    @ParameterizedTest
    @CsvSource({
        "1970, 1970-09-15, 17, 1971-01-18",
        "1985, 1985-09-03, 20, 1986-01-27",
        "1993, 1993-08-31, 22, 1994-01-31",
        "2003, 2003-09-02, 21, 2004-02-02",
        "2026, 2026-09-08, 22, 2027-02-15"
    })
    void hasWeeksWithoutGames(int season, LocalDate first, int weeks, LocalDate last) {
        var found = weeks(season);
        assertThat(found).hasSize(weeks);
        assertThat(found.get(0)).containsEntry("firstDay", first);
        assertThat(found.get(weeks - 1)).containsEntry("lastDay", last);
    }

    @Test
    void itsWeeksFollowOneAnother() {
        for (var season = 1960; season < 2040; season++) {
            var weeks = weeks(season);
            for (var i = 1; i < weeks.size(); i++) {
                var first = day(weeks.get(i), "firstDay");
                assertThat(first).isEqualTo(day(weeks.get(i - 1), "lastDay").plusDays(1));
                assertThat(first.getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY);
            }
        }
    }

    @Test
    void knowsTheDaysOfDraftsAndGuessesNone() {
        assertThat(draft(2014))
                .containsEntry("draftFirstDay", LocalDate.of(2014, 5, 8))
                .containsEntry("draftLastDay", LocalDate.of(2014, 5, 10))
                .containsEntry("draftRounds", List.of(1, 3));
        assertThat(draft(1969)).isEmpty();
        assertThat(draft(2040)).isEmpty();
        for (var season = 1970; season <= 2026; season++) {
            var rounds = (List<?>) requireNonNull(draft(season).get("draftRounds"));
            assertThat(day(draft(season), "draftLastDay"))
                    .isEqualTo(day(draft(season), "draftFirstDay").plusDays(rounds.size()));
        }
    }

    private static LocalDate day(Map<String, Object> values, String key) {
        return (LocalDate) requireNonNull(values.get(key));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> weeks(int season) {
        return (List<Map<String, Object>>) requireNonNull(CALENDAR.row(season).get("weeks"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> draft(int season) {
        return (Map<String, Object>) requireNonNull(CALENDAR.row(season).get("draft"));
    }
}
