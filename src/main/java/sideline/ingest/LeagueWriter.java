package sideline.ingest;

import static java.util.Objects.requireNonNull;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sideline.graph.Graph;
import sideline.graph.Statement;
import sideline.ingest.ImportSummary.Tally;
import sideline.ingest.csv.IngestException;
import sideline.ingest.csv.Problem;
import sideline.ingest.kind.DeriveStep;
import sideline.ingest.kind.Entry;
import sideline.ingest.kind.Entry.Stored;
import sideline.ingest.kind.EntryStatements;
import sideline.ingest.kind.Kind;
import sideline.ingest.kind.Kinds;
import sideline.ingest.kind.KnownGraph;
import sideline.ingest.kind.Retractions;
import sideline.ingest.kind.Rows;
import sideline.ingest.kind.WriteFiles;
import sideline.ingest.league.League;

/**
 * Writes leagues while it holds the import lock: nodes, links, what is derived from them, the dataset's version. Every
 * batch is a transaction of its own and may be written again, so an import that was killed is simply run again. Without
 * a lock it compares and writes nothing.
 */
final class LeagueWriter {

    private static final int BATCH_ROWS = 2_000;

    private final Graph graph;
    private final WriteFiles files;
    private final EntryStatements statements;
    private final ImportOptions options;
    private final @Nullable ImportLock lock;
    private final Findings findings = new Findings();
    private final Retractions retractions;
    private final Map<String, Tally> changes = new LinkedHashMap<>();
    private final Map<LeagueReader, Map<String, Tally>> written = new LinkedHashMap<>();
    private @Nullable FirstLeague first;
    private final long before;
    private final long start = System.nanoTime();

    LeagueWriter(Graph graph, WriteFiles files, ImportOptions options, @Nullable ImportLock lock) {
        this.graph = graph;
        this.files = files;
        this.statements = new EntryStatements(files);
        this.options = options;
        this.lock = lock;
        this.retractions = Retractions.of(graph, files);
        this.before = version();
    }

    /** What the leagues' readers found. */
    Findings findings() {
        return findings;
    }

    /** Whether nothing has ever been imported, not even by this writer. */
    boolean graphIsEmpty() {
        return lock != null && lock.graphWasEmpty() && written.isEmpty();
    }

    /** What the graph holds, as far as a reader tells people apart by it. */
    KnownGraph known() {
        if (graphIsEmpty()) {
            return KnownGraph.EMPTY;
        }
        return first != null && written.size() == 1 ? first.known(graph, files) : KnownGraph.of(graph, files);
    }

    /** Whether any league has been written. */
    boolean hasWritten() {
        return !written.isEmpty();
    }

    /** Counts a league that is in the graph as it is in its files. */
    void pass(Map<String, Tally> unchanged) {
        unchanged.forEach((step, tally) -> changes.merge(step, tally, Tally::plus));
    }

    /**
     * Writes what of a league differs from what is stored, and takes off what its sources no longer state.
     *
     * @throws IngestException when so much would vanish that a file is more likely cut off than corrected
     */
    void write(LeagueReader reader, League league) {
        var empty = graphIsEmpty();
        var vanishing = empty ? null : vanishing(reader, league);
        var sources = Vanishing.sources(league);
        var tallies = new LinkedHashMap<String, Tally>();
        first = empty ? new FirstLeague() : null;
        for (var kind : Kinds.ALL) {
            var entries = retractions.without(kind.entries(league));
            tallies.merge(kind.step(), write(kind, entries, sources, empty), Tally::plus);
            if (first != null) {
                first.add(kind, entries);
            }
        }
        if (vanishing != null && lock != null && !options.keep()) {
            vanishing.gone().forEach((kind, rows) -> prune(kind, rows, sources, lock));
            forget(league, lock);
        }
        pass(tallies);
        written.put(reader, tallies);
    }

    private Vanishing vanishing(LeagueReader reader, League league) {
        options.progress().begin("comparing", -1);
        var vanishing = Vanishing.of(graph, files, league, reader.scope());
        var shrunken = options.keep() || options.allowShrink() ? List.<Problem>of() : vanishing.shrunken();
        if (!shrunken.isEmpty()) {
            throw new IngestException(league.name(), shrunken);
        }
        vanishing
                .gone()
                .forEach((kind, rows) -> rows.forEach(
                        row -> findings.vanish(new Findings.Vanished(kind.type(), String.valueOf(row.get("id"))))));
        return vanishing;
    }

    /** Derives where something it follows from has changed, and counts everything. */
    ImportSummary finish() {
        if (lock == null) {
            return summary(0, counted(), before);
        }
        var derived = new Derivation(graph, files, lock, findings, options.progress()).run();
        var counts = lock.changed() ? counts() : counted();
        return summary(derived, counts, close(lock, counts));
    }

    private ImportSummary summary(long derived, Map<String, Long> counts, long version) {
        var seconds = (System.nanoTime() - start) / 1e9;
        return new ImportSummary(changes, derived, counts, findings, written.isEmpty(), version, seconds);
    }

    private Map<String, Long> counted() {
        return written.isEmpty() ? kept() : counts();
    }

    private Tally write(Kind kind, List<Entry> entries, Set<String> ownSources, boolean empty) {
        if (entries.isEmpty()) {
            return Tally.NONE;
        }
        options.progress().begin(kind.step(), entries.size());
        var created = 0L;
        var changed = 0L;
        for (var batch : batches(entries, BATCH_ROWS)) {
            var stored = empty ? Map.<String, Stored>of() : stored(kind, batch);
            var different = new ArrayList<Entry>();
            for (var entry : batch) {
                var before = stored.get(entry.id());
                var wanted = before == null ? entry.anew() : entry.over(before, ownSources);
                if (before == null || !wanted.isIn(before)) {
                    different.add(wanted);
                    created += before == null ? 1 : 0;
                    changed += before == null ? 0 : 1;
                }
            }
            if (lock != null && !different.isEmpty()) {
                write(kind, different, empty, lock);
            }
            options.progress().advance(batch.size());
        }
        return new Tally(created, changed, entries.size() - created - changed);
    }

    private Map<String, Stored> stored(Kind kind, List<Entry> batch) {
        return EntryStatements.stored(graph.rows(statements.stored(kind, batch)));
    }

    private void write(Kind kind, List<Entry> entries, boolean empty, ImportLock lock) {
        // Noted in the same transaction as the first change, so that whoever resumes a killed import knows of it.
        lock.markChanged();
        var batch = new ArrayList<Statement>();
        batch.add(lock.hold());
        batch.addAll(statements.write(kind, entries, empty));
        var count = graph.write(batch).get(0).get("written");
        if (!Objects.equals(count, (long) entries.size())) {
            throw new IllegalStateException(
                    kind.step() + " wrote " + count + " of " + entries.size() + " rows; the others refer to nothing");
        }
    }

    private void prune(Kind kind, List<Map<String, Object>> gone, Set<String> sources, ImportLock lock) {
        for (var rows : batches(gone, BATCH_ROWS)) {
            var parameters = new HashMap<>(EntryStatements.parameters(kind, rows));
            parameters.put("sources", List.copyOf(sources));
            lock.markChanged();
            var file = kind.isNode() ? "prune-nodes" : "prune-links";
            var batch = new ArrayList<>(List.of(lock.hold()));
            kind.others().forEach(other -> batch.add(files.statement(other, kind, parameters)));
            batch.add(files.statement(file, kind, parameters));
            graph.write(batch);
        }
    }

    /** A team-season is there for what is stated about it. */
    private void forget(League league, ImportLock lock) {
        var stated = Rows.teamSeasons(league)
                .map(row -> String.valueOf(row.get("id")))
                .collect(Collectors.toList());
        graph.write(List.of(lock.hold(), files.statement("empty-team-seasons", Map.of("stated", stated))));
    }

    private Map<String, Long> counts() {
        var counts = new HashMap<String, Long>();
        for (var row : graph.rows(files.statement("counts", Map.of()))) {
            counts.put((String) requireNonNull(row.get("kind")), (Long) requireNonNull(row.get("count")));
        }
        return Kinds.counted(counts);
    }

    /** What was counted when something was written last. */
    private Map<String, Long> kept() {
        var kept = new TreeMap<String, Long>();
        var dataset = graph.ask(Statement.of("dataset", "MATCH (dataset:Dataset) RETURN properties(dataset)"));
        if (!dataset.isNull()) {
            dataset.asMap().forEach((name, value) -> {
                if (value instanceof Long count && !Set.of("version", "changes").contains(name)) {
                    kept.put(name, count);
                }
            });
        }
        return kept;
    }

    private long close(ImportLock lock, Map<String, Long> counts) {
        var last = new ArrayList<Statement>();
        if (lock.changed()) {
            last.add(lock.hold());
        }
        last.add(lock.finish());
        if (lock.changed()) {
            var now = ZonedDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
            var change = ImportChange.of(written.keySet(), kept(), counts);
            last.add(files.statement(
                    "dataset", Map.of("importedAt", now, "counts", counts, "rules", DeriveStep.rules(files))));
            last.add(files.statement("change-of-import", Map.of("values", change)));
        }
        var records = new ImportRecords(graph, files);
        written.forEach((reader, tallies) -> {
            if (!reader.fingerprint().isEmpty()) {
                last.add(records.keep(reader, tallies, before, lock.resumes()));
            }
        });
        graph.write(last);
        return version();
    }

    private long version() {
        var version = graph.ask(Statement.of("dataset-version", "MATCH (dataset:Dataset) RETURN dataset.version"));
        return version.isNull() ? 0 : version.asLong();
    }

    static <T> List<List<T>> batches(List<T> rows, int size) {
        var batches = new ArrayList<List<T>>();
        for (var start = 0; start < rows.size(); start += size) {
            batches.add(rows.subList(start, Math.min(start + size, rows.size())));
        }
        return batches;
    }
}
