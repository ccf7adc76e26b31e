package sideline.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sideline.access.AccessTokens;
import sideline.access.Role;
import sideline.graph.Statement;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import sideline.support.TcpProxy;
import sideline.support.TestNeo4j;

/** Sideline before a database whose line is cut, silent, slow or loses an answer: whole answers or coded errors, never half. */
@InLeague(value = Kind.STARTER, changed = true)
class LineFaultsIT {

    private static final int ASKERS = 6;
    private static final List<String> OPTIONS = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1");
    private static final String LIST =
            "{ players(first: 100) { edges { node { id name stints { season team { name } } coachedBy { season coach { name } } } } } }";
    private static final String WRITE =
            "mutation($text: String!, $key: String!) { recordEvent(input: {kind: OTHER, text: $text, people: [\"cam-akers\"]},"
                    + " source: {id: \"nflverse\"}, idempotencyKey: $key) { event { id } } }";

    private static final TcpProxy line = TcpProxy.before(TestNeo4j.uri());
    private static ServedSideline server;
    private static String whole = "";

    @BeforeAll
    static void starts() throws Exception {
        server = ServedSideline.before(
                OPTIONS, line.uri(), "--sideline.cache.size=0B", "--sideline.limits.statement-timeout=7s");
        // Plans are made before faults are.
        whole = ask(LIST);
        assertThat(whole).contains("coachedBy").doesNotContain("errors");
    }

    @AfterAll
    static void stops() throws Exception {
        server.close();
        line.close();
    }

    private static String ask(String document) throws IOException, InterruptedException {
        return server.ask(document, Map.of(), null).body();
    }

    private static String code(String answer) {
        var at = answer.indexOf("\"code\":\"");
        return at < 0 ? answer : answer.substring(at + 8, answer.indexOf('"', at + 8));
    }

    @Test
    void answersWhatItCanWhileTheDatabaseIsAwayAndAllWhenItIsBack() throws Exception {
        var codes = new ConcurrentSkipListSet<String>();
        var isOver = new AtomicBoolean();
        var asking = IntStream.range(0, ASKERS)
                .mapToObj(asker -> CompletableFuture.runAsync(() -> askUntil(isOver, codes)))
                .toArray(CompletableFuture[]::new);
        Thread.sleep(300);
        line.refuse();
        // Longer than a retry helps.
        Thread.sleep(6_000);
        line.admit();
        Thread.sleep(5_000);
        isOver.set(true);
        CompletableFuture.allOf(asking).join();
        assertThat(Set.of("whole", "UNAVAILABLE", "OVERLOADED")).containsAll(codes);
        assertThat(codes).contains("whole", "UNAVAILABLE");
        assertThat(ask(LIST)).isEqualTo(whole);
    }

    private static void askUntil(AtomicBoolean isOver, Set<String> codes) {
        while (!isOver.get()) {
            try {
                var answer = ask(LIST);
                codes.add(answer.equals(whole) ? "whole" : code(answer));
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void givesNoHalfListWhereverTheLineIsCut() throws Exception {
        var codes = new TreeSet<String>();
        for (var bytes = 0; bytes < 60_000; bytes += 4_000) {
            line.cutAfter(bytes);
            var answer = ask(LIST);
            line.cutAfter(Long.MAX_VALUE);
            codes.add(answer.equals(whole) ? "whole" : code(answer));
        }
        assertThat(Set.of("whole", "UNAVAILABLE")).containsAll(codes);
        assertThat(codes).contains("whole");
    }

    @Test
    void endsWhatASilentDatabaseDoesNotAnswer() throws Exception {
        line.silenceOpenOnes();
        line.silenceNewOnes(true);
        var start = System.nanoTime();
        var answer = ask(LIST);
        assertThat(code(answer)).isEqualTo("UNAVAILABLE");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(12));
        line.silenceNewOnes(false);
        assertThat(ask(LIST)).isEqualTo(whole);
    }

    @Test
    void answersOverASlowLine() throws Exception {
        line.delay(Duration.ofMillis(200));
        try {
            assertThat(ask("{ team(by: {id: \"rams\"}) { name } }")).contains("Rams");
        } finally {
            line.delay(Duration.ZERO);
        }
    }

    /** One after the other of the database's answers to an edit is lost, that to the commit among them. */
    @Test
    void writesOnceWhicheverAnswerIsLost() throws Exception {
        var token = new AccessTokens(() -> TestNeo4j.graph().within(Duration.ofMinutes(1)))
                .create("cut-" + UUID.randomUUID(), Role.EDITOR)
                .orElseThrow();
        var codes = new TreeSet<String>();
        for (var lost = 1; lost <= 16; lost++) {
            var variables = Map.<String, Object>of("text", "Lost " + lost + ".", "key", "lost-" + lost);
            line.cutAtAnswer(lost);
            var answer = server.ask(WRITE, variables, token).body();
            line.cutAtAnswer(0);
            codes.add(answer.contains("errors") ? code(answer) : "written");
            var again = server.ask(WRITE, variables, token).body();
            assertThat(again).as("answer " + lost).doesNotContain("errors");
            assertThat(TestNeo4j.graph()
                            .ask(new Statement(
                                    "count",
                                    "MATCH (event:Event {text: $text}) MATCH (change:Change) WHERE change.key ENDS WITH $key"
                                            + " RETURN [count(DISTINCT event), count(DISTINCT change)]",
                                    Map.of("text", "Lost " + lost + ".", "key", "\n" + "lost-" + lost)))
                            .asList())
                    .as("answer " + lost)
                    .isEqualTo(List.of(1L, 1L));
        }
        assertThat(Set.of("written", "UNAVAILABLE")).containsAll(codes);
    }
}
