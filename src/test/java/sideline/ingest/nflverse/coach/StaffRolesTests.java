package sideline.ingest.nflverse.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sideline.ingest.csv.IngestException;
import sideline.ingest.fact.Fact.CoachedUnit;
import sideline.ingest.fact.Fact.StaffStint.RoleClass;

class StaffRolesTests {

    private static final Path STAFF = Path.of("../shared/data/coaches/derived/coach_staff_1980_2025.csv");

    private final StaffRoles roles = StaffRoles.shipped();

    @Test
    void leadersCoverTheTeamOrTheirSide() {
        means("Interim head coach", RoleClass.HEAD_COACH, CoachedUnit.ALL);
        means("Executive vice president/general manager/head coach", RoleClass.HEAD_COACH, CoachedUnit.ALL);
        means("Offensive coordinator/quarterbacks", RoleClass.OFFENSIVE_COORDINATOR, CoachedUnit.OFFENSE);
        means("Co–defensive coordinator/linebackers", RoleClass.DEFENSIVE_COORDINATOR, CoachedUnit.DEFENSE);
        means("Special teams", RoleClass.SPECIAL_TEAMS_COORDINATOR, CoachedUnit.SPECIAL_TEAMS);
    }

    @Test
    void titlesThatOnlyNameTheHeadCoachAreNotHis() {
        means("Assistant head coach", RoleClass.ASSISTANT, CoachedUnit.ALL);
        means("Head coach research specialist", RoleClass.ASSISTANT, CoachedUnit.ALL);
        means("Assistant special teams/head coach liaison", RoleClass.ASSISTANT, CoachedUnit.SPECIAL_TEAMS);
        means(
                "Assistant/acting head coach and Special teams coordinator",
                RoleClass.SPECIAL_TEAMS_COORDINATOR,
                CoachedUnit.SPECIAL_TEAMS);
    }

    @Test
    void assistantHeadCoachesCoachTheGroupNamedBeside() {
        means("Assistant head coach/running backs", RoleClass.POSITION_COACH, CoachedUnit.RB);
        means("Assistant head coach–offense/offensive line", RoleClass.POSITION_COACH, CoachedUnit.OL);
        means("Assistant defensive coordinator/linebackers", RoleClass.POSITION_COACH, CoachedUnit.LB);
    }

    @Test
    void halfASideIsLessThanAGroup() {
        means("Defensive pass game coordinator", RoleClass.COORDINATOR_OTHER, CoachedUnit.DEFENSE);
        means("Passing game coordinator", RoleClass.COORDINATOR_OTHER, null);
        means("Pass game coordinator/wide receivers", RoleClass.POSITION_COACH, CoachedUnit.WR);
    }

    @Test
    void oldWordingsMeanTheGroupsOfToday() {
        means("Offensive Backfield", RoleClass.POSITION_COACH, CoachedUnit.RB);
        means("Defensive Secondary", RoleClass.POSITION_COACH, CoachedUnit.DB);
        means("Defensive tackle", RoleClass.POSITION_COACH, CoachedUnit.DL);
    }

    @Test
    void helpersCoachNoGroup() {
        means("Assistant defensive line", RoleClass.ASSISTANT, CoachedUnit.DL);
        means("Offensive quality control/running backs", RoleClass.ASSISTANT, CoachedUnit.OFFENSE);
        means("Special assistant", RoleClass.ASSISTANT, null);
        means("Special assistant/secondary", RoleClass.ASSISTANT, CoachedUnit.DB);
    }

    @Test
    void rolesOutsideCoachingHaveNoClass() {
        means("Ophthalmologist", null, null);
        assertThat(roles.knows("Ophthalmologist")).isTrue();
    }

    @Test
    void wordsOfNoRowAreAnUnknownAssistant() {
        means("Keeper of the seal", RoleClass.ASSISTANT, null);
        assertThat(roles.knows("Keeper of the seal")).isFalse();
    }

    @Test
    void aFaultyRowIsNamedByItsLine() {
        assertThatThrownBy(() -> StaffRoles.read("words,role_class,unit\nends,POSITION_COACH,DEFENSE\n"))
                .isInstanceOf(IngestException.class)
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> StaffRoles.read("words,role_class,unit\n# ends\nends,END_COACH,DL\n"))
                .isInstanceOf(IngestException.class)
                .hasMessageContaining("line 3")
                .hasMessageContaining("END_COACH");
        assertThatThrownBy(() -> StaffRoles.read("words,unit\n")).isInstanceOf(IngestException.class);
    }

    /** Where names and roles are swapped in the file, the name is the one that the table does not know. */
    @Test
    void everySpellingOfTheStaffFileIsKnown() throws IOException {
        assumeTrue(Files.exists(STAFF), STAFF + " is not there: this runs only beside the collected data");
        var unknown = new TreeSet<String>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(STAFF)) {
            rows.stream()
                    .filter(row -> !roles.knows(row.getField("role")) && !roles.knows(row.getField("coach")))
                    .forEach(row -> unknown.add(row.getField("role")));
        }
        assertThat(unknown).isEmpty();
    }

    private void means(String role, @Nullable RoleClass roleClass, @Nullable CoachedUnit unit) {
        assertThat(roles.of(role)).as(role).isEqualTo(new StaffRoles.StaffRole(roleClass, unit));
    }
}
