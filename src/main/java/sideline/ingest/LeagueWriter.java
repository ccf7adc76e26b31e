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
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sideline.graph.Graph;
import sideline.graph.Statement;
import sideline.ingest.Entry.Stored;
import sideline.ingest.ImportSummary.Tally;

/**
 * Writes one league while it holds the import lock: nodes, links, what is derived from them, the dataset's version.
 * Every batch is a transaction of its own and may be written again, so an import that was killed is simply run again.
 */
final class LeagueWriter {

    private static final int BATCH_ROWS = 1_000;
    private static final int BATCH_TEAM_SEASONS = 100;
    private static final Set<String> COACHING = Set.of("ON_ROSTER", "ON_STAFF");

    private final Graph graph;
    private final WriteFiles files;
    private final ImportOptions options;
    private final long start = System.nanoTime();

    LeagueWriter(Graph graph, WriteFiles files, ImportOptions options) {
        this.graph = graph;
        this.files = files;
        this.options = options;
    }

    /** Tells what writing would change, and writes nothing. */
    ImportSummary compare(League league, Findings findings) {
        var written = new Steps(league).write(null);
        return summary(league.name(), findings, written, 0, version());
    }

    /** Writes what differs from what is stored. Links are derived anew only when something did. */
    ImportSummary write(LeagueReader reader, League league, Findings findings, ImportLock lock) {
        var steps = new Steps(league);
        var before = version();
        var written = steps.write(lock);
        if (!lock.graphWasEmpty()) {
            var vanishing = new Vanishing(graph, files, steps.steps, steps.ownSources);
            steps.touched.addAll(vanishing.look(reader.scope(), findings, options.prune() ? lock : null));
        }
        var derived = 0L;
        if (lock.changed()) {
            var teamSeasons = lock.resumes() || steps.anyoneChanged ? steps.teamSeasons : steps.touched;
            derived += derive(lock, "coached-by", "teamSeasons", List.copyOf(teamSeasons), BATCH_TEAM_SEASONS);
            var claims = league.claims().stream().map(Fact.Claim::id).toList();
            derived += derive(lock, "contradicts", "claims", claims, BATCH_ROWS);
        }
        var version = finish(lock, new ImportRecords(graph, files).keep(reader, written, before));
        return summary(league.name(), findings, written, derived, version);
    }

    /** Gives the lock back: the files are as they were when they were imported, and so is the graph. */
    ImportSummary nothingChanged(LeagueReader reader, Map<String, Tally> unchanged, ImportLock lock) {
        graph.write(List.of(lock.finish()));
        return summary(reader.league(), new Findings(), unchanged, 0, version());
    }

    private ImportSummary summary(
            String league, Findings findings, Map<String, Tally> written, long derived, long version) {
        return new ImportSummary(
                league, written, derived, counts(), findings, version, (System.nanoTime() - start) / 1e9);
    }

    /** What is to be written of one league, in order. */
    private final class Steps {

        private final Set<String> teamSeasons;
        private final List<WriteStep> steps = new ArrayList<>();
        private final Set<String> ownSources;
        private final Set<String> touched = new TreeSet<>();
        private boolean anyoneChanged;

        private Steps(League league) {
            var franchises = new Franchises(league.teamNames());
            var nodes = new NodeRows(league, franchises);
            teamSeasons = nodes.teamSeasonIds();
            steps.addAll(nodes.steps());
            steps.addAll(new LinkRows(league, franchises, teamSeasons).steps());
            ownSources = league.sources().stream().map(Fact.Source::id).collect(Collectors.toUnmodifiableSet());
        }

        /** Whom somebody coached follows from who was with the team-season, and from the groups of players' positions. */
        private void touch(WriteStep step, Entry entry, @Nullable Stored before) {
            var teamSeason = entry.ends().get("to");
            if (COACHING.contains(step.kind()) && teamSeason != null) {
                touched.add(teamSeason);
            }
            anyoneChanged |= step.kind().equals("Person") && before != null;
        }

        /** Without a lock nothing is written. */
        private Map<String, Tally> write(@Nullable ImportLock lock) {
            var changes = new LinkedHashMap<String, Tally>();
            for (var step : steps) {
                changes.put(step.file(), write(step, lock));
            }
            return changes;
        }

        private Tally write(WriteStep step, @Nullable ImportLock lock) {
            options.progress().begin(step.file(), step.entries().size());
            var created = 0L;
            var changed = 0L;
            for (var batch : batches(step.entries(), BATCH_ROWS)) {
                if (lock != null) {
                    lock.keep();
                }
                var stored = lock != null && lock.graphWasEmpty() ? Map.<String, Stored>of() : stored(step, batch);
                var different = new ArrayList<Entry>();
                for (var entry : batch) {
                    var before = stored.get(entry.id());
                    var wanted = before == null ? entry : entry.over(before, ownSources);
                    if (before == null || !wanted.isIn(before)) {
                        different.add(wanted);
                        touch(step, wanted, before);
                        created += before == null ? 1 : 0;
                        changed += before == null ? 0 : 1;
                    }
                }
                if (lock != null) {
                    LeagueWriter.this.write(step.file(), different, lock);
                }
                options.progress().advance(batch.size());
            }
            return new Tally(created, changed, step.entries().size() - created - changed);
        }
    }

    private Map<String, Stored> stored(WriteStep step, List<Entry> batch) {
        var parameters = Map.<String, Object>of("kind", step.kind(), "rows", rows(batch));
        var stored = new HashMap<String, Stored>();
        for (var row : graph.rows(files.statement(step.stored(), parameters))) {
            var node = new Stored(
                    (List<?>) requireNonNull(row.get("labels")), (Map<?, ?>) requireNonNull(row.get("properties")));
            stored.put((String) row.get("id"), node);
        }
        return stored;
    }

    private void write(String file, List<Entry> entries, ImportLock lock) {
        if (entries.isEmpty()) {
            return;
        }
        // Noted in the same transaction as the first change, so that whoever resumes a killed import knows of it.
        lock.markChanged();
        var statement = files.statement(file, Map.of("rows", rows(entries)));
        var written = graph.write(List.of(lock.hold(), statement)).get(0).get("written");
        if (!Objects.equals(written, (long) entries.size())) {
            throw new IllegalStateException(
                    file + " wrote " + written + " of " + entries.size() + " rows; the others refer to nothing");
        }
    }

    private static List<Map<String, Object>> rows(List<Entry> entries) {
        return entries.stream().map(Entry::row).toList();
    }

    private Map<String, Long> counts() {
        var counts = new TreeMap<String, Long>();
        for (var row : graph.rows(files.statement("counts", Map.of()))) {
            counts.put((String) requireNonNull(row.get("name")), (Long) requireNonNull(row.get("count")));
        }
        return counts;
    }

    private long derive(ImportLock lock, String file, String parameter, List<String> ids, int batch) {
        options.progress().begin(file, ids.size());
        var links = 0L;
        for (var part : batches(ids, batch)) {
            var rows = graph.write(List.of(lock.hold(), files.statement(file, Map.of(parameter, part))));
            links += (Long) requireNonNull(rows.get(0).get("written"));
            links += (Long) requireNonNull(rows.get(0).get("deleted"));
            options.progress().advance(part.size());
        }
        return links;
    }

    private long finish(ImportLock lock, Statement record) {
        if (!lock.changed()) {
            graph.write(List.of(lock.finish(), record));
            return version();
        }
        var now = ZonedDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        var count = files.statement("dataset", Map.of("importedAt", now, "counts", counts()));
        graph.write(List.of(lock.hold(), lock.finish(), count, record));
        return version();
    }

    private long version() {
        var version = graph.ask(Statement.of("dataset-version", "MATCH (dataset:Dataset) RETURN dataset.version"));
        return version.isNull() ? 0 : version.asLong();
    }

    private static <T> List<List<T>> batches(List<T> rows, int size) {
        var batches = new ArrayList<List<T>>();
        for (var start = 0; start < rows.size(); start += size) {
            batches.add(rows.subList(start, Math.min(start + size, rows.size())));
        }
        return batches;
    }
}
