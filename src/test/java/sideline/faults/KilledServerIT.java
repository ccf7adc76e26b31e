package sideline.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sideline.faults.Writer.End;
import sideline.faults.Writer.Entry;
import sideline.graph.Connections;
import sideline.graph.Endpoint;
import sideline.graph.Graph;
import sideline.graph.GraphLimits;
import sideline.graph.Statement;

/**
 * Sideline killed under writers, and started again on the same folder: what it acknowledged is there exactly once, what it
 * refused not at all, what it left open at most once. More rounds by {@code sideline.kills}, others by {@code sideline.seed}.
 */
@Tag("league")
class KilledServerIT {

    private static final int ROUNDS = Integer.getInteger("sideline.kills", 2);
    private static final long SEED = Long.getLong("sideline.seed", 17);
    private static final int WRITERS = 6;
    private static final int ENOUGH = 40;
    private static final int REPEATED = 25;

    private final Random nemesis = new Random(SEED);
    private final Map<String, Entry> first = new HashMap<>();
    private final AtomicInteger acknowledged = new AtomicInteger();

    @Test
    void keepsWhatItAcknowledgedAndNothingElse(@TempDir Path folder) throws Exception {
        String token;
        var server = ServedSideline.on(folder);
        try {
            token = Objects.requireNonNull(server.token());
            for (var round = 1; round <= ROUNDS; round++) {
                var log = writeUntilKilled(server, token, round);
                server.close();
                server = ServedSideline.on(folder);
                check(server, log);
                repeat(server, token, log, round);
            }
            checkFeed(server);
        } finally {
            server.close();
        }
    }

    private List<Entry> writeUntilKilled(ServedSideline server, String token, int round) throws Exception {
        var pool = Executors.newFixedThreadPool(WRITERS);
        try {
            var enough = acknowledged.get() + ENOUGH;
            var writers = IntStream.range(0, WRITERS)
                    .mapToObj(number -> new Writer(number + WRITERS * (round - 1), SEED, acknowledged))
                    .toList();
            var writing = writers.stream()
                    .map(writer -> CompletableFuture.runAsync(() -> writer.writeUntilKilled(server, token), pool))
                    .toArray(CompletableFuture[]::new);
            while (acknowledged.get() < enough
                    && !CompletableFuture.anyOf(writing).isDone()) {
                Thread.sleep(5);
            }
            Thread.sleep(nemesis.nextInt(300));
            server.process().kill();
            CompletableFuture.allOf(writing).join();
            assertThat(acknowledged.get()).isGreaterThanOrEqualTo(enough);
            return writers.stream().flatMap(writer -> writer.log().stream()).toList();
        } finally {
            pool.shutdown();
        }
    }

    /** Each mutation beside the changes that are stored under its key. */
    private void check(ServedSideline server, List<Entry> log) {
        var stored = new HashMap<String, List<Map<String, Object>>>();
        try (var graph = open(server)) {
            graph.rows(Statement.of(
                            "changes",
                            "MATCH (change:Change) WHERE change.key IS NOT NULL RETURN split(change.key, '\n')[1] AS key,"
                                    + " change.facts AS facts, all(fact IN change.facts WHERE EXISTS {"
                                    + " MATCH (one) WHERE any(label IN labels(one) WHERE label + ':' + one.id = fact) }"
                                    + " OR EXISTS { MATCH (:Person)-[stint:ON_ROSTER]->(:TeamSeason) WHERE 'RosterStint:' + stint.id = fact })"
                                    + " AS isThere"))
                    .forEach(row -> stored.computeIfAbsent(String.valueOf(row.get("key")), key -> new ArrayList<>())
                            .add(row));
        }
        var counts = new HashMap<End, Integer>();
        var kept = 0;
        for (var entry : log) {
            first.putIfAbsent(entry.key(), entry);
            counts.merge(entry.end(), 1, Integer::sum);
            var changes = stored.getOrDefault(entry.key(), List.of());
            switch (entry.end()) {
                case OK -> assertThat(changes).as(entry.toString()).hasSize(1);
                case REFUSED -> assertThat(changes).as(entry.toString()).isEmpty();
                case UNKNOWN -> {
                    assertThat(changes).as(entry.toString()).hasSizeLessThan(2);
                    kept += changes.size();
                }
            }
            assertThat(changes).as(entry.toString()).allMatch(change -> Boolean.TRUE.equals(change.get("isThere")));
        }
        System.out.println(WRITERS + " writers: " + counts + ", of the unknown " + kept + " kept");
    }

    /** A key says the same after the restart as before it, and makes one change whatever was known of it. */
    private void repeat(ServedSideline server, String token, List<Entry> log, int round) {
        var writer = new Writer(WRITERS * ROUNDS + round, SEED, new AtomicInteger());
        var again = new ArrayList<>(
                log.stream().filter(entry -> entry.end() == End.UNKNOWN).toList());
        log.stream().filter(entry -> entry.end() == End.OK).limit(REPEATED).forEach(again::add);
        for (var entry : again) {
            var repeated = writer.send(server, token, entry);
            assertThat(repeated.end()).as(repeated.toString()).isEqualTo(End.OK);
            if (entry.end() == End.OK) {
                assertThat(repeated.answer())
                        .isEqualTo(entry.answer().replace("\"repeated\":false", "\"repeated\":true"));
            }
        }
        check(server, writer.log());
    }

    /** The feed has no gap, the version grew with it, and nothing is left to be derived. */
    private static void checkFeed(ServedSideline server) {
        try (var graph = open(server)) {
            var changes = graph.rows(
                    Statement.of(
                            "feed",
                            "MATCH (change:Change) RETURN change.sequence AS sequence, change.version AS version ORDER BY sequence"));
            assertThat(changes.stream().map(row -> row.get("sequence")))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, changes.size()).boxed().toList());
            var versions =
                    changes.stream().map(row -> (Long) row.get("version")).toList();
            assertThat(versions).isSorted().doesNotHaveDuplicates();
            assertThat(graph.ask(
                                    Statement.of(
                                            "dataset",
                                            "MATCH (dataset:Dataset) RETURN [dataset.changes, dataset.version, COUNT { (:Stale) }]"))
                            .asList())
                    .isEqualTo(List.of((long) changes.size(), versions.get(versions.size() - 1), 0L));
        }
    }

    private static Graph open(ServedSideline server) {
        return Connections.open(Endpoint.open(server.bolt()), GraphLimits.defaults(), Duration.ofSeconds(30));
    }
}
