package sideline.api.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sideline.edit.Edits;
import sideline.graph.Statement;
import sideline.ingest.edit.EditRehearsal;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import sideline.support.LeagueDigest;
import sideline.support.TestNeo4j;

/** What edits run can be planned before the first of them, and nothing is written for that. */
@InLeague(Kind.STARTER)
class EditRehearsalIT {

    @Test
    void plansAllAndWritesNothing() {
        var before = LeagueDigest.lines();
        var labels = labels();

        new Edits(() -> TestNeo4j.graph().within(Duration.ofMinutes(1)), Clock.systemUTC()).rehearse();

        assertThat(LeagueDigest.lines()).isEqualTo(before);
        assertThat(labels()).isEqualTo(labels);
    }

    @Test
    void hasWhatEachKindOfFactIsWrittenBy() {
        var names = new EditRehearsal().later().stream().map(Statement::name).collect(Collectors.toSet());

        assertThat(names)
                .contains(
                        "nodes trades",
                        "links traded-people",
                        "links roster-stints",
                        "links staff-stints",
                        "links drafts",
                        "nodes events",
                        "nodes claims",
                        "coached-by",
                        "led-to",
                        "changes");
    }

    private static Object labels() {
        return TestNeo4j.graph()
                .rows(Statement.of("labels", "CALL db.labels() YIELD label RETURN label ORDER BY label"));
    }
}
