package sideline.ingest.nflverse.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sideline.ingest.csv.IngestException;
import sideline.ingest.nflverse.file.RosterStatuses.Family;
import sideline.ingest.nflverse.file.RosterStatuses.Stated;

class RosterStatusesTests {

    private static final String HEADER =
            "status,detail,family,first_season,last_season,first_week,last_week,means,reason\n";

    private final RosterStatuses statuses = RosterStatuses.shipped();

    @ParameterizedTest
    @CsvSource({
        "CUT, , SEASON, 1995, , LEFT",
        "CUT, A01, SEASON, 2009, 1, LEFT",
        "CUT, , SEASON, 2009, 1, AWAY",
        "CUT, , SEASON, 2009, 5, LEFT",
        "CUT, , SEASON, 2017, 17, AWAY",
        "CUT, , SEASON, 2020, 7, AWAY",
        "CUT, , SEASON, 2020, 8, LEFT",
        "CUT, , SEASON, 2024, 1, AWAY",
        "CUT, , SEASON, 2024, 2, LEFT",
        "CUT, , SEASON, 2024, , AWAY",
        "CUT, , WEEKLY, 2024, 9, AWAY",
        "TRD, , SEASON, 1984, , LEFT",
        "TRD, , SEASON, 2024, 9, LEFT",
        "TRD, , WEEKLY, 2024, 9, AWAY",
        "NWT, , SEASON, 1992, , AWAY",
        "NWT, A01, SEASON, 2009, 9, LEFT",
        "NWT, A01, SEASON, 2016, 19, AWAY",
        "ACT, A01, SEASON, 2016, 2, AWAY",
        "ACT, A01, SEASON, 2016, 3, ACTIVE",
        "ACT, A01, WEEKLY, 2016, 2, ACTIVE",
        "RES, R01, WEEKLY, 2022, 2, RESERVE",
        "RES, R02, SEASON, 2020, 17, AWAY",
        "RES, R23, WEEKLY, 2022, 20, AWAY",
        "r/injured, , SEASON, 2019, , RESERVE",
        "' Practice squad ', , WEEKLY, 2023, 1, PRACTICE_SQUAD",
        ", , SEASON, 2004, 8, UNKNOWN",
        ", , SEASON, 2016, 1, AWAY"
    })
    void means(
            @Nullable String status,
            @Nullable String detail,
            Family family,
            int season,
            @Nullable Integer week,
            RosterStatus meant) {
        assertThat(statuses.of(new Stated(status, detail, family, season, week)))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RLS", "XYZ", "act1", "*"})
    void doesNotGuess(String status) {
        assertThat(statuses.of(new Stated(status, null, Family.SEASON, 2019, 3)))
                .isNull();
    }

    @Test
    void decidesByTheFirstRowThatFits() {
        var table = RosterStatuses.read(HEADER + "# a comment\nACT,,,,1980,,,AWAY,\nACT,,,,,,,ACTIVE,\n");
        assertThat(table.of(new Stated("act", null, Family.SEASON, 1980, null))).isEqualTo(RosterStatus.AWAY);
        assertThat(table.of(new Stated("act", null, Family.SEASON, 1981, null))).isEqualTo(RosterStatus.ACTIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ACT,,,,,,,THERE,",
                "ACT,,MONTHLY,,,,,ACTIVE,",
                "ACT,,,70,,,,ACTIVE,",
                "ACT,,,,,,99,ACTIVE,",
                "ACT,,,ACTIVE,",
                ",,,,,,,ACTIVE,"
            })
    void namesTheLineOfAFault(String row) {
        assertThatExceptionOfType(IngestException.class)
                .isThrownBy(() -> RosterStatuses.read(HEADER + "INA,,,,,,,ACTIVE,\n" + row + "\n"))
                .withMessageContaining("roster-statuses.csv, line 3");
    }

    @Test
    void needsItsHeader() {
        assertThatExceptionOfType(IngestException.class)
                .isThrownBy(() -> RosterStatuses.read("status,means\nACT,ACTIVE\n"))
                .withMessageContaining("the column 'detail' is missing");
    }
}
