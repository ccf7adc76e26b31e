package sideline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import sideline.ingest.ImportOptions;
import sideline.ingest.ImportProgress;
import sideline.ingest.LeagueImport;
import sideline.ingest.LeagueReader;
import sideline.ingest.files.FileFolder;
import sideline.ingest.nflverse.NflverseLeague;
import sideline.ingest.nflverse.Selection;
import sideline.ingest.nflverse.StaffLeague;
import sideline.support.Leagues;
import sideline.support.TestNeo4j;

/** Who was head coach and who had been a player does not depend on whether games and rosters or the staffs come first. */
class CoachesInAnyOrderIT {

    @AfterAll
    static void forget() {
        Leagues.forget();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an-assistant-is-promoted/offices",
                "a-dismissed-man-is-carried-on/weeks",
                "a-schedule-has-last-years-coach/head-coach",
                "three-men-of-one-season/who-led",
                "a-player-becomes-an-assistant/amendola",
                "a-quarterback-becomes-a-coach/mccown"
            })
    void answersTheSameWhenTheStaffsComeFirst(String question) throws IOException {
        var root = Path.of(new ClassPathResource("facts/coaches").getURI());
        var folder = root.resolve(question.substring(0, question.indexOf('/')));
        Leagues.empty();
        run(new StaffLeague(FileFolder.file(folder.resolve("staff.csv")), Selection.all(), ImportProgress.NONE));
        run(new NflverseLeague(new FileFolder(folder), Selection.all(), ImportProgress.NONE));

        var answer = ApiServer.json(ApiServer.ask(Files.readString(root.resolve(question + ".graphql")), Map.of()));

        assertThat(answer.path("data").toPrettyString())
                .isEqualTo(ApiServer.JSON
                        .readTree(Files.readString(root.resolve(question + ".json")))
                        .toPrettyString());
    }

    private static void run(LeagueReader reader) {
        new LeagueImport(TestNeo4j.graph()).run(List.of(reader), ImportOptions.plain());
    }
}
