package sideline.store;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sideline.check.Finding;
import sideline.graph.Graph;
import sideline.graph.GraphException;
import sideline.graph.GraphException.Reason;
import sideline.graph.StartupException;
import sideline.graph.StartupException.Obstacle;
import sideline.graph.Statement;

/**
 * The changes to data that every graph sees once, in order. Each runs in one transaction together with its record, so
 * that it is done wholly or not at all, and only once however many replicas start. They bring up to date what an older
 * Sideline wrote; a graph that holds nothing yet only gets the records.
 */
final class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Pattern FILE = Pattern.compile(".*/V(\\d{3})__\\w+\\.cypher");
    private static final Statement RECORDED = Statement.of(
            "migrations",
            "MATCH (migration:Migration) RETURN migration.version AS version, migration.checksum AS checksum");
    private static final Statement HOLDS_DATA =
            Statement.of("holds-data", "RETURN EXISTS { MATCH (node) WHERE NOT node:Migration }");
    private static final String RECORD =
            "CREATE (:Migration {version: $version, file: $file, checksum: $checksum, appliedAt: datetime()})";

    private final Graph graph;
    private final SortedMap<Long, Script> scripts;

    /**
     * The migrations of these files.
     *
     * @throws StartupException when a file has another name than {@code V001__Words.cypher}, a number is there twice, or a
     *     file is empty
     */
    Migrations(Graph graph, List<Script> scripts) {
        this.graph = graph.within(PATIENCE);
        this.scripts = byVersion(scripts);
    }

    /**
     * Runs, or records in an empty graph, what the graph has not seen.
     *
     * @throws StartupException when a file is wrong, or was edited or removed after the graph saw it
     */
    void apply() {
        for (var next = next(recorded()); next != null; next = next(recorded())) {
            run(next.getKey(), next.getValue());
        }
    }

    /** What is found of the graph's migrations, of which none is run. */
    Finding look() {
        try {
            var recorded = recorded();
            var next = next(recorded);
            return next == null
                    ? Finding.sound("migrations", "All %d have been run.".formatted(recorded.size()))
                    : Finding.problem(
                            "migrations",
                            "The graph has not seen %s yet; start Sideline, which runs it."
                                    .formatted(next.getValue().file()));
        } catch (StartupException e) {
            return Finding.problem("migrations", String.valueOf(e.getMessage()));
        }
    }

    private Map.@Nullable Entry<Long, Script> next(Map<Long, String> recorded) {
        recorded.forEach(this::requireUnchanged);
        var next = scripts.entrySet().stream()
                .filter(script -> !recorded.containsKey(script.getKey()))
                .findFirst()
                .orElse(null);
        var last = recorded.keySet().stream().max(Comparator.naturalOrder()).orElse(0L);
        if (next != null && next.getKey() < last) {
            throw refused(
                    "The file %s has a lower number than V%03d, which the graph has seen already; give it a higher one."
                            .formatted(next.getValue().file(), last));
        }
        return next;
    }

    private void requireUnchanged(long version, String checksum) {
        var script = scripts.get(version);
        if (script == null) {
            throw refused(
                    ("The graph has seen migration V%03d, which this Sideline does not have; start the newer Sideline"
                                    + " that made this graph.")
                            .formatted(version));
        }
        if (!script.checksum().equals(checksum)) {
            throw refused(
                    "The file %s was edited after the graph had seen it; restore it and put the change into a new file."
                            .formatted(script.file()));
        }
    }

    private void run(long version, Script script) {
        var batch = new ArrayList<Statement>();
        batch.add(new Statement(
                "record-migration",
                RECORD,
                Map.of("version", version, "file", script.file(), "checksum", script.checksum())));
        var changes = graph.ask(HOLDS_DATA).asBoolean() ? script.statements() : List.<Statement>of();
        batch.addAll(changes);
        try {
            graph.write(batch);
            if (!changes.isEmpty()) {
                LOG.info("Applied {}", script.file());
            }
        } catch (GraphException e) {
            // The record's constraint: another replica was first, or the answer to the commit was lost.
            if (e.reason() != Reason.CONFLICT || !recorded().containsKey(version)) {
                throw Schema.refused(script, e);
            }
        }
    }

    private Map<Long, String> recorded() {
        return graph.rows(RECORDED).stream()
                .collect(toMap(row -> (Long) row.get("version"), row -> (String) row.get("checksum")));
    }

    private static SortedMap<Long, Script> byVersion(List<Script> scripts) {
        var byVersion = new TreeMap<Long, Script>();
        for (var script : scripts) {
            var name = FILE.matcher(script.file());
            if (!name.matches()) {
                throw refused("The file %s must be named like V001__Words.cypher.".formatted(script.file()));
            }
            if (script.statements().isEmpty()) {
                throw refused("The file %s has no statement.".formatted(script.file()));
            }
            var twin = byVersion.put(Long.valueOf(name.group(1)), script);
            if (twin != null) {
                throw refused("The files %s and %s have the same number.".formatted(twin.file(), script.file()));
            }
        }
        return byVersion;
    }

    private static StartupException refused(String sentence) {
        return new StartupException(Obstacle.FILES, sentence);
    }
}
