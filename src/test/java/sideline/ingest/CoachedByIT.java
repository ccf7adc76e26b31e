package sideline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import sideline.ingest.csv.LeagueLocation;
import sideline.ingest.fact.Position;
import sideline.ingest.kind.WriteFiles;
import sideline.ingest.league.SidelineFormat;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import sideline.support.Leagues;

@InLeague(Kind.SMALL)
class CoachedByIT {

    @BeforeAll
    static void load() {
        Leagues.load("league");
    }

    @Test
    void headCoachCoversEveryone() {
        assertThat(links("gus-back | sam-owl"))
                .containsExactly(
                        "gus-back | sam-owl | owls-2020 | Head coach | HEAD_COACH_COVERS_ALL | CERTAIN | null | null",
                        "gus-back | sam-owl | owls-2021 | Head coach | HEAD_COACH_COVERS_ALL | CERTAIN | null | null");
    }

    @Test
    void coordinatorCoversHisUnitOnly() {
        assertThat(links("ed-guard | max-interim | gulls-2020")).hasSize(1);
        assertThat(links("fred-nose | max-interim | gulls-2020")).isEmpty();
        assertThat(links("fred-nose | ned-defense | gulls-2020")).hasSize(1);
        assertThat(links("ed-guard | ned-defense")).isEmpty();
    }

    @Test
    void positionCoachCoversHisGroupOnly() {
        assertThat(links("ed-guard | quin-line")).hasSize(2);
        assertThat(links("adam-quill | quin-line")).isEmpty();
    }

    @Test
    void nobodyIsCoachedByOtherCoordinatorsAndAssistants() {
        assertThat(links("pat-passing")).isEmpty();
        assertThat(links("ray-quality")).isEmpty();
    }

    @Test
    void nobodyCoachesHimself() {
        assertThat(links("kim-both | kim-both")).isEmpty();
        assertThat(links("adam-quill | kim-both")).hasSize(1);
    }

    @Test
    void stintsThatEndBeforeTheOtherStartsDoNotOverlap() {
        assertThat(links("kim-both | max-interim | gulls-2021"))
                .containsExactly("kim-both | max-interim | gulls-2021 | Offensive coordinator | "
                        + "COORDINATOR_COVERS_UNIT | SAME_WEEK | null | 2");
        assertThat(links("ian-kick | olaf-special")).isEmpty();
    }

    @Test
    void interimCoachHasHisWeeks() {
        assertThat(links("adam-quill | max-interim | gulls-2021"))
                .containsExactly(
                        "adam-quill | max-interim | gulls-2021 | Interim head coach | "
                                + "HEAD_COACH_COVERS_ALL | SAME_WEEK | 3 | 4",
                        "adam-quill | max-interim | gulls-2021 | Offensive coordinator | "
                                + "COORDINATOR_COVERS_UNIT | SAME_WEEK | null | 2");
    }

    @Test
    void aMoveWithinTheSeasonEndsOneLinkAndBeginsAnother() {
        assertThat(links("adam-quill | sam-owl"))
                .containsExactly("adam-quill | sam-owl | owls-2021 | Head coach | "
                        + "HEAD_COACH_COVERS_ALL | CERTAIN | 5 | null");
    }

    @Test
    void twoStintsOfOneSeasonAreTwoLinks() {
        assertThat(links("ben-rusher | leo-head | gulls-2020"))
                .containsExactly(
                        "ben-rusher | leo-head | gulls-2020 | Head coach | "
                                + "HEAD_COACH_COVERS_ALL | CERTAIN | 1 | 3",
                        "ben-rusher | leo-head | gulls-2020 | Head coach | "
                                + "HEAD_COACH_COVERS_ALL | CERTAIN | 5 | null");
    }

    @Test
    void theStintsOwnPositionDecidesTheGroup() {
        assertThat(links("hal-corner | ned-defense"))
                .hasSize(1)
                .first()
                .asString()
                .contains("gulls-2020");
        assertThat(links("hal-corner | max-interim | gulls-2021 | Offensive coordinator"))
                .hasSize(1);
    }

    @Test
    void aNamesakeIsSomebodyElse() {
        assertThat(links("joe-bloggs | joe-bloggs-1970")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"league", "starter"})
    void areWhatTheFilesSay(String league) {
        Leagues.load(league);
        try {
            var byHand = Coaching.byHand(SidelineFormat.read(new LeagueLocation.Shipped(league)));

            assertThat(Coaching.inGraph()).isNotEmpty().isEqualTo(byHand);
        } finally {
            Leagues.load("league");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPositionBelongsToAGroup(Position position) {
        assertThat(Coaching.hasGroup(position)).isTrue();
        assertThat(new WriteFiles().statement("coached-by", Map.of()).text()).containsPattern("\\b" + position + ": '");
    }

    private static List<String> links(String start) {
        return Coaching.inGraph().stream().filter(line -> line.contains(start)).toList();
    }
}
