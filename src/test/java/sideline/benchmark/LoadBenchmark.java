package sideline.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Ten times what the server can do, for a minute and over 400 connections: how much is answered in what time, how soon the rest
 * is refused, and how fast it is after that.
 */
@Tag("benchmark")
class LoadBenchmark {

    private static final Duration TURN = Duration.ofSeconds(Integer.getInteger("benchmark.turn", 10));
    private static final Duration OVERLOAD = Duration.ofSeconds(Integer.getInteger("benchmark.overload", 60));
    private static final Duration AFTER = Duration.ofSeconds(5);
    private static final int CONNECTIONS = 400;
    private static final int TIMES = 10;

    private final JsonMapper json = new JsonMapper();
    private final AtomicInteger others = new AtomicInteger();

    /** Times in nanoseconds of those that were answered and of those that were refused. */
    private record Times(List<Long> answered, List<Long> refused) {}

    @Test
    void measuresOverload() throws Exception {
        try (var league = ServedLeague.ofSize(1, "--sideline.cache.size=0B", "--sideline.limits.rate=0")) {
            var question = Question.all(LeagueSample.of(league.driver())).get(1);
            Load.warmUp(() -> connection(league.port(), question), question.variables());
            var normal = Load.run(() -> connection(league.port(), question), question.variables(), TURN);
            var heapBefore = Heap.usedMegabytes(league.pid());
            var times = overload(league.port(), question, normal.perSecond() * TIMES);
            var after = Load.run(() -> connection(league.port(), question), question.variables(), AFTER);
            var heapAfter = Heap.usedMegabytes(league.pid());
            print("normal   %6.0f/s p50 %6.2f p99 %7.2f ms", normal.perSecond(), normal.p50(), normal.p99());
            var answered = times.answered().size() / (double) OVERLOAD.toSeconds();
            print(
                    "overload %6.0f/s p50 %6.2f p99 %7.2f ms | share of normal %.2f (bar 0.80) | p99 to normal %.1f (bar 5)",
                    answered,
                    at(times.answered(), 50),
                    at(times.answered(), 99),
                    answered / normal.perSecond(),
                    at(times.answered(), 99) / normal.p99());
            print(
                    "refused  %6.0f/s p50 %6.2f p99 %7.2f ms with 503 and Retry-After (bar 50 ms) | other failures %d",
                    times.refused().size() / (double) OVERLOAD.toSeconds(),
                    at(times.refused(), 50),
                    at(times.refused(), 99),
                    others.get());
            print("5 s after %5.0f/s p50 %6.2f p99 %7.2f ms", after.perSecond(), after.p50(), after.p99());
            print("heap after collection: before %d MB, after %d MB", heapBefore, heapAfter);
        }
    }

    private static void print(String form, Object... values) {
        System.out.println(String.format(Locale.ROOT, form, values));
    }

    private static double at(List<Long> sorted, int percent) {
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() * percent / 100) / 1e6;
    }

    private Load.Connection connection(int port, Question question) throws IOException {
        var http = new RawHttp(port);
        return new Load.Connection() {
            @Override
            public void ask(Map<String, Object> variables) throws IOException {
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

    /** All connections together ask so often a second, whatever is answered. */
    private Times overload(int port, Question question, double perSecond) throws Exception {
        var executor = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            var tasks = new ArrayList<Callable<Times>>();
            var bodies = question.variables().stream()
                    .map(variables -> body(question, variables))
                    .toList();
            for (var number = 0; number < CONNECTIONS; number++) {
                var first = number;
                tasks.add(() -> ask(port, bodies, first, (long) (CONNECTIONS * 1e9 / perSecond)));
            }
            var all = new ArrayList<Times>();
            for (Future<Times> times : executor.invokeAll(tasks)) {
                all.add(times.get());
            }
            return new Times(
                    all.stream()
                            .flatMap(one -> one.answered().stream())
                            .sorted()
                            .toList(),
                    all.stream().flatMap(one -> one.refused().stream()).sorted().toList());
        } finally {
            executor.shutdown();
        }
    }

    private Times ask(int port, List<byte[]> bodies, int first, long intervalNanos) throws Exception {
        var answered = new ArrayList<Long>();
        var refused = new ArrayList<Long>();
        try (var http = new RawHttp(port)) {
            var begin = System.nanoTime();
            var end = begin + OVERLOAD.toNanos();
            var due = begin + first * intervalNanos / CONNECTIONS;
            for (var count = first; due < end; count++, due = Math.max(due + intervalNanos, System.nanoTime())) {
                for (var wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                    Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
                }
                var start = System.nanoTime();
                var answer = http.exchange(bodies.get(count % bodies.size()));
                var took = System.nanoTime() - start;
                if (answer.status() == 200) {
                    answered.add(took);
                } else if (answer.status() == 503 && answer.headers().containsKey("retry-after")) {
                    refused.add(took);
                } else {
                    others.incrementAndGet();
                }
            }
        }
        return new Times(answered, refused);
    }
}
