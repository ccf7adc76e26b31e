package sideline.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sideline.graph.GraphException.Reason;
import sideline.support.TestNeo4j;

class GraphIT {

    private final Graph graph = TestNeo4j.graph();

    @BeforeEach
    void wipe() {
        TestNeo4j.wipeWithSchema();
    }

    @Test
    void answersOneValue() {
        assertThat(graph.ask(new Statement("echo", "RETURN [$a, $b]", Map.of("a", 1, "b", "x")))
                        .asList())
                .containsExactly(1L, "x");
    }

    @Test
    void answersNullWithoutARow() {
        assertThat(graph.ask(Statement.of("none", "MATCH (n:Nobody) RETURN n.name"))
                        .isNull())
                .isTrue();
    }

    @Test
    void listsRowsInOrder() {
        assertThat(graph.rows(Statement.of("three", "UNWIND [3, 1, 2] AS n RETURN n ORDER BY n")))
                .containsExactly(Map.of("n", 1L), Map.of("n", 2L), Map.of("n", 3L));
    }

    @Test
    void writesAllOrNothing() {
        var good = Statement.of("good", "CREATE (:Half {id: 1})");
        var bad = Statement.of("bad", "CREATE (:Half {id: 1 / 0})");

        var fault = catchThrowableOfType(GraphException.class, () -> graph.write(List.of(good, bad)));

        assertThat(fault.reason()).isEqualTo(Reason.DEFECT);
        assertThat(graph.rows(Statement.of("halves", "MATCH (n:Half) RETURN n.id")))
                .isEmpty();
    }

    @Test
    void callsABrokenConstraintAConflict() {
        graph.write(List.of(Statement.of("unique", "CREATE CONSTRAINT FOR (n:Sole) REQUIRE n.id IS UNIQUE")));
        var create = List.of(Statement.of("sole", "CREATE (n:Sole {id: 1}) RETURN n.id AS id"));

        assertThat(graph.write(create)).containsExactly(Map.of("id", 1L));
        assertThat(catchThrowableOfType(GraphException.class, () -> graph.write(create))
                        .reason())
                .isEqualTo(Reason.CONFLICT);
    }

    @Test
    void saysNothingOfTheCypherThatFailed() {
        var fault = catchThrowableOfType(
                GraphException.class, () -> graph.ask(Statement.of("wrong", "MATCH (secret:Person RETURN 1")));

        assertThat(fault.reason()).isEqualTo(Reason.DEFECT);
        assertThat(fault.getMessage()).doesNotContain("secret", "MATCH", "Exception");
    }

    @Test
    void tellsTheDatabaseWhichStatementRuns() {
        var names = graph.rows(Statement.of(
                "who-am-i",
                "SHOW TRANSACTIONS YIELD metaData WHERE metaData.app = 'sideline' RETURN metaData.statement AS name"));

        assertThat(names).containsExactly(Map.of("name", "who-am-i"));
    }

    @Test
    void refusesToWriteWhereOnlyReadingIsAsked() {
        var fault = catchThrowableOfType(
                GraphException.class, () -> graph.ask(Statement.of("sly", "CREATE (n:Sly) RETURN n.id")));

        assertThat(fault.reason()).isEqualTo(Reason.DEFECT);
    }

    @Test
    void plansOnlyWhileNobodyAsks() {
        var busy = new Graph(TestNeo4j.driver());
        var asking = CompletableFuture.supplyAsync(
                () -> busy.ask(Statement.of("slow", "UNWIND range(1, 20000000) AS n RETURN sum(n)")));
        while (running("slow").isEmpty()) {
            Thread.onSpinWait();
        }

        new Planning(busy).first(Statement.of("planned", "RETURN 1"));

        assertThat(running("slow")).isEmpty();
        assertThat(asking).succeedsWithin(Duration.ofSeconds(5));
    }

    private List<Map<String, Object>> running(String name) {
        return graph.rows(new Statement(
                "running",
                "SHOW TRANSACTIONS YIELD metaData WHERE metaData.statement = $name RETURN 1 AS found",
                Map.of("name", name)));
    }

    @Test
    void countsStatements() {
        var before = graph.statements();

        graph.ask(Statement.of("one", "RETURN 1"));

        assertThat(graph.statements()).isEqualTo(before + 1);
    }
}
