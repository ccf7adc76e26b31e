package sideline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sideline.ingest.kind.Kinds;
import sideline.ingest.kind.KnownGraph;
import sideline.ingest.kind.WriteFiles;
import sideline.support.EmptyStore;
import sideline.support.TestNeo4j;

/** What is noted of the first league while it is written is what the graph tells of it afterwards. */
@ExtendWith(EmptyStore.class)
class FirstLeagueIT {

    @Test
    void knowsWhatTheGraphTells() {
        var files = new WriteFiles();
        var league = new SidelineLeague(Imports.STARTER).read(KnownGraph.EMPTY, new Findings());
        var first = new FirstLeague();
        Kinds.ALL.forEach(kind -> first.add(kind, kind.entries(league)));

        Imports.run(Imports.STARTER);

        var noted = first.known(TestNeo4j.graph(), files);
        var told = KnownGraph.of(TestNeo4j.graph(), files);
        assertThat(told.people()).hasSizeGreaterThan(50);
        assertThat(told.stays()).hasSizeGreaterThan(told.people().size());
        assertThat(noted.people()).isEqualTo(told.people());
        assertThat(noted.stays()).containsExactlyInAnyOrderElementsOf(told.stays());
        assertThat(noted.files()).isEqualTo(told.files());
        assertThat(noted.trades().get()).isEqualTo(told.trades().get());
        assertThat(noted.drafts().get()).isEqualTo(told.drafts().get());
    }
}
