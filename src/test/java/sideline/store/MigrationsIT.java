package sideline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sideline.graph.Graph;
import sideline.graph.StartupException;
import sideline.graph.Statement;
import sideline.support.TestNeo4j;

class MigrationsIT {

    private static final Script FIRST = migration("V001__First", "CREATE (:Step {n: 1});");
    private static final Script SECOND =
            migration("V002__Second", "MATCH (s:Step {n: 1}) CREATE (:Step {n: 2}); CREATE (:Step {n: 3});");

    private static final List<Script> RECORDS = Script.inFolder("cypher/schema").stream()
            .filter(script -> script.file().endsWith("/migrations.cypher"))
            .toList();

    private final Graph graph = TestNeo4j.graph();

    @BeforeEach
    void startWithOldData() {
        TestNeo4j.wipe();
        new Schema(graph, RECORDS).apply();
        TestNeo4j.run("CREATE (:Stored)");
    }

    @Test
    void runsInOrderAndOnce() {
        apply(SECOND, FIRST);
        apply(FIRST, SECOND);

        assertThat(steps()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void runsOnlyWhatIsNew() {
        apply(FIRST);
        apply(FIRST, SECOND);

        assertThat(steps()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void recordsInAnEmptyGraphWithoutRunning() {
        TestNeo4j.run("MATCH (stored:Stored) DELETE stored");

        apply(FIRST, SECOND);
        TestNeo4j.run("CREATE (:Stored)");
        apply(FIRST, SECOND, migration("V003__Third", "CREATE (:Step {n: 3});"));

        assertThat(steps()).containsExactly(3L);
    }

    @Test
    void runsOnceWhenReplicasStartTogether() {
        var replicas = new CompletableFuture<?>[4];
        Arrays.setAll(replicas, i -> CompletableFuture.runAsync(() -> apply(FIRST, SECOND)));
        CompletableFuture.allOf(replicas).join();

        assertThat(steps()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void leavesNothingBehindWhenAStatementFails() {
        var broken = migration("V001__Broken", "CREATE (:Step {n: 1}); CREATE (:Step {n: 1 / 0});");

        assertThatThrownBy(() -> apply(broken))
                .isInstanceOf(StartupException.class)
                .hasMessageStartingWith("The file cypher/migrations/V001__Broken.cypher cannot be run: ");
        assertThat(steps()).isEmpty();
        apply(FIRST);
        assertThat(steps()).containsExactly(1L);
    }

    @Test
    void refusesAnEditedFile() {
        apply(FIRST);

        assertThatThrownBy(() -> apply(migration("V001__First", "CREATE (:Step {n: 7});")))
                .hasMessage("The file cypher/migrations/V001__First.cypher was edited after the graph had seen it;"
                        + " restore it and put the change into a new file.");
    }

    @Test
    void refusesAGraphThatHasSeenMore() {
        apply(FIRST, SECOND);

        assertThatThrownBy(() -> apply(FIRST)).hasMessageStartingWith("The graph has seen migration V002, which");
    }

    @Test
    void refusesANumberBelowOneThatTheGraphHasSeen() {
        var late = migration("V001__Late", "CREATE (:Step {n: 9});");
        apply(migration("V003__Third", "CREATE (:Step {n: 3});"));

        assertThatThrownBy(() -> apply(late, migration("V003__Third", "CREATE (:Step {n: 3});")))
                .hasMessageContaining("has a lower number than V003");
    }

    @Test
    void refusesFilesThatHaveNoPlaceInTheOrder() {
        assertThatThrownBy(() -> apply(migration("first", "CREATE (:Step);")))
                .hasMessage("The file cypher/migrations/first.cypher must be named like V001__Words.cypher.");
        assertThatThrownBy(() -> apply(FIRST, migration("V001__Other", "CREATE (:Step);")))
                .hasMessageEndingWith("have the same number.");
        assertThatThrownBy(() -> apply(migration("V001__Empty", "// nothing")))
                .hasMessage("The file cypher/migrations/V001__Empty.cypher has no statement.");
    }

    private void apply(Script... scripts) {
        new Migrations(graph, List.of(scripts)).apply();
    }

    private List<Object> steps() {
        return graph.rows(Statement.of("steps", "MATCH (s:Step) RETURN s.n AS n ORDER BY n")).stream()
                .map((Map<String, Object> row) -> row.get("n"))
                .toList();
    }

    private static Script migration(String name, String text) {
        return Script.of("cypher/migrations/" + name + ".cypher", text);
    }
}
