package sideline.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sideline.access.AccessTokens;
import sideline.access.Role;
import sideline.benchmark.Load.Connection;
import sideline.graph.Graph;
import tools.jackson.databind.json.JsonMapper;

/**
 * Mutations per second over HTTP with their changes in the feed and what follows from them, by one, eight and 32 writers, on
 * a league of the real size or the data folder that {@code benchmark.data} names.
 */
@Tag("benchmark")
class EditsBenchmark {

    private static final Duration TURN = Duration.ofSeconds(Integer.getInteger("benchmark.turn", 10));
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("benchmark.warmup", 30));
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<Map<String, Object>> NO_VARIABLES = List.of(Map.of());

    private final JsonMapper json = new JsonMapper();
    private final AtomicInteger writers = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    @Test
    void measuresWriters() throws Exception {
        try (var league = ServedLeague.derived()) {
            var mutations = Mutations.of(league.driver());
            var token = new AccessTokens(() -> new Graph(league.driver()).within(PATIENCE))
                    .create("benchmark-" + UUID.randomUUID(), Role.EDITOR)
                    .orElseThrow();
            Load.run(() -> connection(league.port(), token, mutations, Mutations.Kind.MIXED), NO_VARIABLES, WARM_UP, 8);
            for (var kind : Mutations.Kind.values()) {
                for (var many : List.of(1, 8, 32)) {
                    refused.set(0);
                    tell(
                            kind,
                            many,
                            Load.run(
                                    () -> connection(league.port(), token, mutations, kind), NO_VARIABLES, TURN, many));
                }
            }
            System.out.println(league.driver()
                    .executableQuery("MATCH (c:Change) WITH count(c) AS changes, max(c.sequence) AS last"
                            + " RETURN changes, last, COUNT { (:Stale) } AS stale")
                    .execute()
                    .records()
                    .get(0)
                    .asMap());
        }
    }

    private void tell(Mutations.Kind kind, int many, Load.Turn turn) {
        System.out.println(String.format(
                Locale.ROOT,
                "%-6s %2d writers %6.0f/s p50 %7.2f p99 %8.2f ms | refused %d | load %.1f",
                kind.name().toLowerCase(Locale.ROOT),
                many,
                turn.perSecond(),
                turn.p50(),
                turn.p99(),
                refused.get(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    }

    private Connection connection(int port, String token, Mutations mutations, Mutations.Kind kind) throws IOException {
        var own = mutations.forWriter(writers.incrementAndGet());
        var http = new RawHttp(port, token);
        return new Connection() {
            @Override
            public void ask(Map<String, Object> variables) throws IOException {
                var answer = new String(http.post(json.writeValueAsBytes(own.next(kind))), StandardCharsets.UTF_8);
                if (answer.contains("\"errors\"") && refused.incrementAndGet() == 1) {
                    System.out.println(answer);
                }
            }

            @Override
            public void close() throws IOException {
                http.close();
            }
        };
    }
}
