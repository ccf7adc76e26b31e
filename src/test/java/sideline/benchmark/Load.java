package sideline.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Asks one question over several connections for a while. */
final class Load {

    static final int CONNECTIONS = 4;

    private static final Duration LONGEST_WARM_UP = Duration.ofSeconds(Integer.getInteger("benchmark.warmup", 120));
    private static final Duration WINDOW = Duration.ofSeconds(5);
    /** The JVM compiles in spurts: one window that is no better is no sign that it is done. */
    private static final int STEADY_WINDOWS = 3;

    private static final double BETTER = 1.03;

    private Load() {}

    /** One connection that answers requests; used by one thread. */
    interface Connection extends AutoCloseable {
        void ask(Map<String, Object> variables) throws Exception;

        @Override
        default void close() throws IOException {}
    }

    /**
     * What a turn reached.
     *
     * @param perSecond requests per second
     * @param p50 median time in milliseconds
     * @param p99 99th percentile in milliseconds
     */
    record Turn(double perSecond, double p50, double p99) {}

    /** Asks until it gets no faster, as long as {@code benchmark.warmup} says at most. */
    static void warmUp(Callable<Connection> connections, List<Map<String, Object>> variables) throws Exception {
        var end = System.nanoTime() + LONGEST_WARM_UP.toNanos();
        var best = 0.0;
        for (var steady = 0; steady < STEADY_WINDOWS && System.nanoTime() < end; ) {
            var rate = run(connections, variables, WINDOW).perSecond();
            steady = rate > best * BETTER ? 0 : steady + 1;
            best = Math.max(best, rate);
        }
    }

    static Turn run(Callable<Connection> connections, List<Map<String, Object>> variables, Duration time)
            throws Exception {
        return run(connections, variables, time, CONNECTIONS);
    }

    /** Asks over so many connections. */
    static Turn run(Callable<Connection> connections, List<Map<String, Object>> variables, Duration time, int many)
            throws Exception {
        var executor = Executors.newFixedThreadPool(many);
        try {
            var tasks = new ArrayList<Callable<long[]>>();
            for (var i = 0; i < many; i++) {
                var start = i * variables.size() / many;
                tasks.add(() -> ask(connections, variables, start, time));
            }
            var nanos = new ArrayList<long[]>();
            for (var future : executor.invokeAll(tasks)) {
                nanos.add(future.get());
            }
            return turn(nanos, time);
        } finally {
            executor.shutdown();
        }
    }

    private static long[] ask(
            Callable<Connection> connections, List<Map<String, Object>> variables, int start, Duration time)
            throws Exception {
        var times = new long[1 << 12];
        var count = 0;
        try (var connection = connections.call()) {
            var end = System.nanoTime() + time.toNanos();
            for (var begin = System.nanoTime(); begin < end; ) {
                connection.ask(variables.get((start + count) % variables.size()));
                var now = System.nanoTime();
                times = count == times.length ? Arrays.copyOf(times, count * 2) : times;
                times[count++] = now - begin;
                begin = now;
            }
        }
        return Arrays.copyOf(times, count);
    }

    private static Turn turn(List<long[]> nanos, Duration time) {
        var all = nanos.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Turn(all.length * 1e9 / time.toNanos(), all[all.length / 2] / 1e6, all[all.length * 99 / 100] / 1e6);
    }
}
