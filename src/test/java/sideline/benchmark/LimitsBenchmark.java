package sideline.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the limits cost an uncached read: a server with all of them beside one with as few as can be set, turn by turn. */
@Tag("benchmark")
class LimitsBenchmark {

    private static final Duration TURN = Duration.ofSeconds(Integer.getInteger("benchmark.turn", 5));
    private static final int ROUNDS = 7;
    private static final String[] ON = {"--sideline.cache.size=0B", "--sideline.limits.rate=1000000"};
    private static final String[] OFF = {
        "--sideline.cache.size=0B",
        "--sideline.limits.rate=0",
        "--sideline.limits.operations=100000",
        "--sideline.limits.depth=1000000",
        "--sideline.limits.rows=1000000000",
        "--sideline.limits.root-fields=1000000",
        "--sideline.limits.aliases=1000000",
        "--sideline.limits.fields=1000000",
        "--sideline.limits.tokens=1000000",
        "--sideline.limits.statement-size=1000000"
    };

    private final JsonMapper json = new JsonMapper();

    @Test
    void measuresLimits() throws Exception {
        try (var limited = ServedLeague.ofSize(1, ON);
                var free = ServedLeague.ofSize(1, OFF)) {
            for (var question : Question.all(LeagueSample.of(limited.driver()))) {
                Load.warmUp(() -> connection(limited.port(), question), question.variables());
                Load.warmUp(() -> connection(free.port(), question), question.variables());
                var ratios = new ArrayList<Double>();
                for (var round = 0; round < ROUNDS; round++) {
                    var on = Load.run(() -> connection(limited.port(), question), question.variables(), TURN, 1);
                    var off = Load.run(() -> connection(free.port(), question), question.variables(), TURN, 1);
                    ratios.add(on.p50() / off.p50());
                }
                ratios.sort(null);
                System.out.println(String.format(
                        Locale.ROOT,
                        "%-28s time with limits to without, of %d pairs: median %.3f (%.3f to %.3f; bar 1.03)",
                        question.name(),
                        ROUNDS,
                        ratios.get(ROUNDS / 2),
                        ratios.get(0),
                        ratios.get(ROUNDS - 1)));
            }
        }
    }

    private Load.Connection connection(int port, Question question) throws IOException {
        var http = new RawHttp(port);
        return new Load.Connection() {
            @Override
            public void ask(Map<String, Object> variables) throws IOException {
                http.post(json.writeValueAsBytes(Map.of("query", question.graphQl(), "variables", variables)));
            }

            @Override
            public void close() throws IOException {
                http.close();
            }
        };
    }
}
