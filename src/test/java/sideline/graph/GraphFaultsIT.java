package sideline.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.GraphDatabase;
import sideline.graph.GraphException.Reason;
import sideline.support.TcpProxy;
import sideline.support.TestNeo4j;

class GraphFaultsIT {

    private static final Statement ONE = Statement.of("one", "RETURN 1");
    private static final Statement ENDLESS =
            Statement.of("endless", "UNWIND range(1, 1000000000000) AS n WITH n WHERE n < 0 RETURN count(n)");
    private static final GraphLimits LIMITS =
            new GraphLimits(Duration.ofSeconds(4), Duration.ofSeconds(6), Duration.ofSeconds(30), 1);

    // Its deadline is 2.1 s.
    private static final Duration SHORT = Duration.ofMillis(100);

    private final TcpProxy line;
    private final Graph graph;

    GraphFaultsIT() {
        line = TcpProxy.before(TestNeo4j.uri());
        graph = new Graph("", GraphDatabase.driver(line.uri(), TestNeo4j.token(), DriverSettings.of(LIMITS)), LIMITS);
    }

    @BeforeEach
    void warmUp() {
        TestNeo4j.wipe();
        graph.ask(ONE);
    }

    @AfterEach
    void close() {
        graph.close();
        line.close();
    }

    @Test
    void endsAStatementThatRunsTooLong() {
        var fault = faultOf(() -> graph.within(SHORT).ask(ENDLESS));

        assertThat(fault.reason()).isEqualTo(Reason.TIMEOUT);
        assertThat(graph.ask(ONE).asInt()).isEqualTo(1);
    }

    @Test
    void givesAnOperationNoMoreThanItsTime() {
        var end = Deadline.in(SHORT);

        assertThat(faultOf(() -> graph.until(end).ask(ENDLESS)).reason()).isEqualTo(Reason.TIMEOUT);
        assertThat(end.isOver()).isTrue();
        assertThat(faultOf(() -> graph.until(end).ask(ONE)))
                .hasMessage(
                        "The operation needs longer than 100 ms, the limit for all its statements; ask for less at once.");
        assertThat(graph.until(graph.deadline()).ask(ONE).asInt()).isEqualTo(1);
    }

    @Test
    void freesThreadAndConnectionWhenTheDatabaseIsSilent() {
        line.silenceOpenOnes();
        var start = System.nanoTime();

        var fault = faultOf(() -> graph.within(SHORT).ask(ONE));

        assertThat(fault.reason()).isEqualTo(Reason.UNAVAILABLE);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(3100));
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(graph.running()).isZero();
        assertThat(graph.ask(ONE).asInt()).isEqualTo(1);
    }

    @Test
    void isUnavailableWithinFiveSecondsWhenTheDatabaseIsAwayAndComesBackWithIt() {
        line.refuse();
        var start = System.nanoTime();

        var fault = faultOf(() -> graph.ask(ONE));

        assertThat(fault.reason()).isEqualTo(Reason.UNAVAILABLE);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        line.admit();
        assertThat(graph.ask(ONE).asInt()).isEqualTo(1);
    }

    @Test
    void isUnavailableWithinFiveSecondsWhenNewConnectionsAreSilent() {
        line.silenceNewOnes(true);
        line.cut();
        var start = System.nanoTime();

        var fault = faultOf(() -> graph.ask(ONE));

        assertThat(fault.reason()).isEqualTo(Reason.UNAVAILABLE);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        line.silenceNewOnes(false);
        assertThat(graph.ask(ONE).asInt()).isEqualTo(1);
    }

    @Test
    void repairsACutConnectionUnseen() {
        line.cut();

        assertThat(graph.ask(ONE).asInt()).isEqualTo(1);
    }

    @Test
    void answersOverASlowLine() {
        line.delay(Duration.ofMillis(200));

        assertThat(graph.ask(ONE).asInt()).isEqualTo(1);
    }

    @Test
    void refusesWhenAllTurnsAreTaken() {
        var busy = CompletableFuture.runAsync(
                () -> faultOf(() -> graph.within(Duration.ofSeconds(3)).ask(ENDLESS)));
        while (graph.running() == 0) {
            Thread.onSpinWait();
        }

        var fault = faultOf(() -> graph.ask(ONE));

        assertThat(fault.reason()).isEqualTo(Reason.OVERLOADED);
        busy.join();
    }

    @Test
    void storesOnceWhenTheAnswerIsLostAfterTheCommit() {
        var merge = new Statement("merge", "MERGE (n:Once {id: $id})", Map.of("id", "a"));
        line.cutAtNextAnswer();

        graph.write(List.of(merge));

        assertThat(graph.ask(Statement.of("count", "MATCH (n:Once) RETURN count(n)"))
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void leavesAnInterruptedThreadInterrupted() {
        Thread.currentThread().interrupt();

        var fault = faultOf(() -> graph.ask(ONE));

        assertThat(fault.reason()).isEqualTo(Reason.UNAVAILABLE);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(graph.ask(ONE).asInt()).isEqualTo(1);
    }

    private static GraphException faultOf(ThrowingCallable call) {
        return catchThrowableOfType(GraphException.class, call);
    }
}
