package sideline.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import sideline.benchmark.Load.Connection;
import sideline.benchmark.Load.Turn;
import tools.jackson.databind.json.JsonMapper;

/** Sideline over HTTP beside the hand-written statement through the bare driver, in turn, on two sizes of league. */
@Tag("benchmark")
class ReadBenchmark {

    private static final Duration TURN = Duration.ofSeconds(Integer.getInteger("benchmark.turn", 5));
    private static final int ROUNDS = 3;
    private static final int COMPARED = 20;

    private final JsonMapper json = new JsonMapper();
    private final Map<String, Double> small = new LinkedHashMap<>();

    @Test
    void measuresBothSizes() throws Exception {
        measure(1);
        measure(10);
    }

    private void measure(int size) throws Exception {
        try (var league = ServedLeague.ofSize(size)) {
            System.out.println("League ×" + size + ": " + league.counts());
            var questions = Question.all(LeagueSample.of(league.driver()));
            for (var question : questions) {
                sameAnswers(league, question);
                warmUp(league, question);
            }
            for (var question : questions) {
                var line = measure(league, question);
                var before = small.putIfAbsent(question.name(), line.p50());
                System.out.println(line.text()
                        + (before == null
                                ? ""
                                : String.format(Locale.ROOT, " | time ×%d/×1 %.2f", size, line.p50() / before)));
            }
        }
    }

    /** One line of the table, and the median time of Sideline in milliseconds. */
    private record Line(String text, double p50) {}

    private void warmUp(ServedLeague league, Question question) throws Exception {
        Load.warmUp(() -> bare(league.driver(), question), question.variables());
        Load.warmUp(() -> served(league.port(), question), question.variables());
    }

    private Line measure(ServedLeague league, Question question) throws Exception {
        var bare = new ArrayList<Turn>();
        var served = new ArrayList<Turn>();
        for (var round = 0; round < ROUNDS; round++) {
            bare.add(Load.run(() -> bare(league.driver(), question), question.variables(), TURN));
            served.add(Load.run(() -> served(league.port(), question), question.variables(), TURN));
        }
        var driver = median(bare);
        var sideline = median(served);
        var load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        var text = String.format(
                Locale.ROOT,
                "%-28s bare %6.0f/s p50 %5.2f p99 %6.2f ms | sideline %6.0f/s p50 %5.2f p99 %6.2f ms | ratio %.2f | load %.1f",
                question.name(),
                driver.perSecond(),
                driver.p50(),
                driver.p99(),
                sideline.perSecond(),
                sideline.p50(),
                sideline.p99(),
                sideline.perSecond() / driver.perSecond(),
                load);
        return new Line(text, sideline.p50());
    }

    private static Turn median(List<Turn> turns) {
        return turns.stream()
                .sorted(Comparator.comparingDouble(Turn::perSecond))
                .toList()
                .get(turns.size() / 2);
    }

    private Connection served(int port, Question question) throws Exception {
        var http = new RawHttp(port);
        return new Connection() {
            @Override
            public void ask(Map<String, Object> variables) throws Exception {
                http.post(body(question, variables));
            }

            @Override
            public void close() throws IOException {
                http.close();
            }
        };
    }

    private byte[] body(Question question, Map<String, Object> variables) {
        return json.writeValueAsBytes(Map.of("query", question.graphQl(), "variables", variables));
    }

    private static Connection bare(Driver driver, Question question) {
        return variables -> {
            try (var session = driver.session(SessionConfig.builder()
                    .withDefaultAccessMode(AccessMode.READ)
                    .build())) {
                ask(session, question, variables);
            }
        };
    }

    /** In a transaction of its own, as Sideline asks: the cheapest form that the driver has. */
    private static Value ask(Session session, Question question, Map<String, Object> variables) {
        return session.run(question.cypher(), variables).single().get("answer");
    }

    private void sameAnswers(ServedLeague league, Question question) throws Exception {
        try (var http = new RawHttp(league.port());
                var session = league.driver().session()) {
            for (var variables : question.variables()
                    .subList(0, Math.min(COMPARED, question.variables().size()))) {
                var answer = json.readValue(http.post(body(question, variables)), Map.class);
                assertThat(answer.get("errors")).isNull();
                var ours = leaves(answer.get("data"), new ArrayList<>());
                var theirs = leaves(ask(session, question, variables).asObject(), new ArrayList<>());
                assertThat(ours).as(question.name()).isNotEmpty().isEqualTo(theirs);
            }
        }
    }

    private static List<String> leaves(@Nullable Object value, List<String> leaves) {
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> leaves(each, leaves));
        } else if (value instanceof List<?> list) {
            list.forEach(each -> leaves(each, leaves));
        } else if (value != null) {
            leaves.add(value.toString());
        }
        return leaves;
    }
}
