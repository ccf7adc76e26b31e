package sideline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sideline.graph.Statement;
import sideline.support.EmptyStore;
import sideline.support.LeagueDigest;
import sideline.support.TestNeo4j;

@ExtendWith(EmptyStore.class)
class StarterLeagueIT {

    @Test
    void loadsOnceAndChangesNothingWhenImportedAgain() {
        var graph = TestNeo4j.graph();
        var starterLeague = new StarterLeague(graph, new LeagueImport(graph));
        starterLeague.load();
        var loaded = LeagueDigest.lines();

        starterLeague.load();
        assertThat(LeagueDigest.lines()).isEqualTo(loaded);

        var again = Imports.run(Imports.STARTER);
        assertThat(again.total())
                .isEqualTo(new ImportSummary.Tally(0, 0, again.total().rows()));
        assertThat(again.derived()).isZero();
        assertThat(again.version()).isEqualTo(1);
        assertThat(LeagueDigest.lines()).isEqualTo(loaded);
        assertThat(graph.ask(Statement.of("links", "MATCH (dataset:Dataset) RETURN dataset.coachedBy"))
                        .asLong())
                .isGreaterThan(600);
    }
}
