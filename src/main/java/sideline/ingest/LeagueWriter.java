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
import java.util.stream.Collectors;
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

    private final Graph graph;
    private final WriteFiles files;
    private final ImportLock lock;

    LeagueWriter(Graph graph, WriteFiles files, ImportLock lock) {
        this.graph = graph;
        this.files = files;
        this.lock = lock;
    }

    /** Writes what differs from what is stored. Links are derived anew only when something did. */
    ImportSummary write(League league) {
        var start = System.nanoTime();
        var franchises = new Franchises(league.teamNames());
        var nodes = new NodeRows(league, franchises);
        var teamSeasons = nodes.teamSeasonIds();
        var steps = new ArrayList<>(nodes.steps());
        steps.addAll(new LinkRows(league, franchises, teamSeasons).steps());
        var ownSources = league.sources().stream().map(Fact.Source::id).collect(Collectors.toUnmodifiableSet());
        var changes = new LinkedHashMap<String, Tally>();
        for (var step : steps) {
            changes.put(step.file(), write(step, ownSources));
        }
        var derived = 0L;
        if (lock.changed()) {
            derived += derive("coached-by", "teamSeasons", List.copyOf(teamSeasons), BATCH_TEAM_SEASONS);
            var claims = league.claims().stream().map(Fact.Claim::id).toList();
            derived += derive("contradicts", "claims", claims, BATCH_ROWS);
        }
        var version = finish();
        return new ImportSummary(league.name(), changes, derived, version, (System.nanoTime() - start) / 1e9);
    }

    private Tally write(WriteStep step, Set<String> ownSources) {
        var created = 0L;
        var changed = 0L;
        for (var batch : batches(step.entries(), BATCH_ROWS)) {
            lock.keep();
            var stored = stored(step, batch);
            var different = new ArrayList<Entry>();
            for (var entry : batch) {
                var before = stored.get(entry.id());
                var wanted = before == null ? entry : entry.over(before, ownSources);
                if (before == null || !wanted.isIn(before)) {
                    different.add(wanted);
                    created += before == null ? 1 : 0;
                    changed += before == null ? 0 : 1;
                }
            }
            write(step.file(), different);
        }
        return new Tally(created, changed, step.entries().size() - created - changed);
    }

    private Map<String, Stored> stored(WriteStep step, List<Entry> batch) {
        if (lock.graphWasEmpty()) {
            return Map.of();
        }
        var parameters = Map.<String, Object>of("kind", step.kind(), "rows", rows(batch));
        var stored = new HashMap<String, Stored>();
        for (var row : graph.rows(files.statement(step.stored(), parameters))) {
            var node = new Stored(
                    (List<?>) requireNonNull(row.get("labels")), (Map<?, ?>) requireNonNull(row.get("properties")));
            stored.put((String) row.get("id"), node);
        }
        return stored;
    }

    private void write(String file, List<Entry> entries) {
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

    private Map<String, Object> counts() {
        var counts = new HashMap<String, Object>();
        for (var row : graph.rows(files.statement("counts", Map.of()))) {
            counts.put((String) row.get("name"), row.get("count"));
        }
        return counts;
    }

    private long derive(String file, String parameter, List<String> ids, int batch) {
        var links = 0L;
        for (var part : batches(ids, batch)) {
            var rows = graph.write(List.of(lock.hold(), files.statement(file, Map.of(parameter, part))));
            links += (Long) requireNonNull(rows.get(0).get("written"));
            links += (Long) requireNonNull(rows.get(0).get("deleted"));
        }
        return links;
    }

    private long finish() {
        if (!lock.changed()) {
            graph.write(List.of(lock.finish()));
            var version = graph.ask(Statement.of("dataset-version", "MATCH (dataset:Dataset) RETURN dataset.version"));
            return version.isNull() ? 0 : version.asLong();
        }
        var now = ZonedDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        var count = files.statement("dataset", Map.of("importedAt", now, "counts", counts()));
        var rows = graph.write(List.of(lock.hold(), lock.finish(), count));
        return (Long) requireNonNull(rows.get(0).get("version"));
    }

    private static <T> List<List<T>> batches(List<T> rows, int size) {
        var batches = new ArrayList<List<T>>();
        for (var start = 0; start < rows.size(); start += size) {
            batches.add(rows.subList(start, Math.min(start + size, rows.size())));
        }
        return batches;
    }
}
