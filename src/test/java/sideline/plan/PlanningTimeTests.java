package sideline.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.GraphDatabase;
import sideline.graph.Graph;
import sideline.graph.GraphException;
import sideline.graph.GraphException.Reason;

class PlanningTimeTests {

    private static final List<String> TEXTS = List.of("MATCH (team:Team) RETURN team.id");

    // Never connects: who asks is told which graph to ask.
    private final Graph graph = new Graph(GraphDatabase.driver("bolt://127.0.0.1:1"));
    private final PlanningTime time = new PlanningTime();

    @AfterEach
    void close() {
        graph.close();
    }

    @Test
    void endsOnceTheTextsHaveBeenAnsweredOften() {
        for (var times = 0; times < 8; times++) {
            assertThat(isGivenMore(TEXTS)).isTrue();
        }

        assertThat(isGivenMore(TEXTS)).isFalse();
        assertThat(isGivenMore(List.of("MATCH (coach:Coach) RETURN coach.id"))).isTrue();
    }

    @Test
    void endsWhenItHasNotBeenEnoughTwice() {
        fail(Reason.TIMEOUT);
        assertThat(isGivenMore(TEXTS)).isTrue();
        fail(Reason.TIMEOUT);

        assertThat(isGivenMore(TEXTS)).isFalse();
    }

    @Test
    void isKeptWhereTheDatabaseWasAway() {
        fail(Reason.UNAVAILABLE);
        fail(Reason.UNAVAILABLE);

        assertThat(isGivenMore(TEXTS)).isTrue();
    }

    private boolean isGivenMore(List<String> texts) {
        return time.ask(graph, texts, asked -> !asked.equals(graph));
    }

    private void fail(Reason reason) {
        Function<Graph, Object> failing = asked -> {
            throw new GraphException(reason, "It failed.", null);
        };
        assertThatThrownBy(() -> time.ask(graph, TEXTS, failing)).isInstanceOf(GraphException.class);
    }
}
