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
 * Writes leagues while it holds the import lock: nodes, links, what is derived from them, the dataset's version. Every
 * batch is a transaction of its own and may be written again, so an import that was killed is simply run again. Without
 * a lock it compares and writes nothing.
 */
final class LeagueWriter {

    private static final int BATCH_ROWS = 1_000;
    private static final int BATCH_TEAM_SEASONS = 50;
    private static final Set<String> COACHING = Set.of("ON_ROSTER", "ON_STAFF", "LED");

    private final Graph graph;
    private final WriteFiles files;
    private final ImportOptions options;
    private final @Nullable ImportLock lock;
    private final Findings findings = new Findings();
    private final Map<String, Tally> changes = new LinkedHashMap<>();
    private final Map<LeagueReader, Map<String, Tally>> written = new LinkedHashMap<>();
    private final Set<String> teamSeasons = new TreeSet<>();
    private final Set<String> touched = new TreeSet<>();
    private final Set<String> decided = new TreeSet<>();
    private final SearchKeys searchKeys = new SearchKeys();
    private final List<String> claims = new ArrayList<>();
    private final long before;
    private final long start = System.nanoTime();
    private boolean anyoneChanged;

    LeagueWriter(Graph graph, WriteFiles files, ImportOptions options, @Nullable ImportLock lock) {
        this.graph = graph;
        this.files = files;
        this.options = options;
        this.lock = lock;
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

    /** Counts a league that is in the graph as it is in its files. */
    void pass(Map<String, Tally> unchanged) {
        unchanged.forEach((step, tally) -> changes.merge(step, tally, Tally::plus));
    }

    /** Writes what of a league differs from what is stored. */
    void write(LeagueReader reader, League league) {
        var franchises = new Franchises(league.teamNames());
        var nodes = new NodeRows(league, franchises);
        var steps = new ArrayList<>(nodes.steps());
        steps.addAll(new LinkRows(league, franchises, nodes.teamSeasonIds()).steps());
        var sources = league.sources().stream().map(Fact.Source::id).collect(Collectors.toUnmodifiableSet());
        var tallies = new LinkedHashMap<String, Tally>();
        var empty = graphIsEmpty();
        for (var step : steps) {
            tallies.put(step.file(), write(step, sources, empty));
            searchKeys.state(step);
        }
        if (!empty) {
            var vanishing = new Vanishing(graph, files, steps, sources);
            for (var deleted : vanishing.look(reader.scope(), findings, options.prune() ? lock : null)) {
                Vanishing.teamSeason(deleted).ifPresent(touched::add);
                searchKeys.delete(deleted);
            }
        }
        teamSeasons.addAll(nodes.teamSeasonIds());
        league.claims().forEach(claim -> claims.add(claim.id()));
        pass(tallies);
        written.put(reader, tallies);
    }

    /** Derives links where something they follow from has changed, and counts everything. */
    ImportSummary finish() {
        if (lock == null) {
            return summary(0, before);
        }
        var derived = 0L;
        if (lock.changed()) {
            var changed = lock.resumes() || anyoneChanged ? teamSeasons : touched;
            derived += derive("head-coach-stints", "teamSeasons", List.copyOf(changed), BATCH_TEAM_SEASONS);
            changed.addAll(decided);
            var stale = around(changed);
            derived += derive("presence", "teamSeasons", stale, BATCH_TEAM_SEASONS);
            derived += derive("coached-by", "teamSeasons", stale, BATCH_TEAM_SEASONS);
            derived += derive("head-coaches", "teamSeasons", stale, BATCH_TEAM_SEASONS);
            derived += derive("contradicts", "claims", claims, BATCH_ROWS);
            derived += deriveAll("numbered-picks");
            derived += deriveAll("led-to");
            derived += deriveAll("moved-as");
            derive("search-people", "people", searchKeys.people(lock.resumes()), BATCH_ROWS);
            derive("search-teams", "teams", searchKeys.teams(lock.resumes()), BATCH_ROWS);
            derive("calendar", "seasons", seasons(), BATCH_ROWS);
        }
        return summary(derived, close(lock));
    }

    /** Team-seasons with all of the same seasons and of those beside them: who stayed depends on where else he was. */
    private List<String> around(Set<String> teamSeasons) {
        var parameters = Map.<String, Object>of("teamSeasons", List.copyOf(teamSeasons));
        return graph.rows(files.statement("seasons-around", parameters)).stream()
                .map(row -> (String) requireNonNull(row.get("id")))
                .toList();
    }

    private ImportSummary summary(long derived, long version) {
        var seconds = (System.nanoTime() - start) / 1e9;
        var passedOver = written.isEmpty();
        var counts = passedOver ? kept() : counts();
        return new ImportSummary(changes, derived, counts, findings, passedOver, version, seconds);
    }

    private Tally write(WriteStep step, Set<String> ownSources, boolean empty) {
        if (step.entries().isEmpty()) {
            return Tally.NONE;
        }
        options.progress().begin(step.file(), step.entries().size());
        var created = 0L;
        var changed = 0L;
        for (var batch : batches(step.entries(), BATCH_ROWS)) {
            var stored = empty ? Map.<String, Stored>of() : stored(step, batch);
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
            if (lock != null && !different.isEmpty()) {
                write(step.file(), different, lock);
            }
            options.progress().advance(batch.size());
        }
        return new Tally(created, changed, step.entries().size() - created - changed);
    }

    /**
     * Whom somebody coached follows from who was with the team-season, and from the groups of players' positions; what
     * somebody is searched by from his names and stints.
     */
    private void touch(WriteStep step, Entry entry, @Nullable Stored before) {
        searchKeys.change(step, entry);
        var teamSeason = entry.ends().get("to");
        if (COACHING.contains(step.kind()) && teamSeason != null) {
            touched.add(teamSeason);
        }
        anyoneChanged |= before != null
                && !Objects.equals(
                        before.properties().get("positionGroup"), entry.values().get("positionGroup"))
                && entry.values().containsKey("positionGroup");
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
        // Noted in the same transaction as the first change, so that whoever resumes a killed import knows of it.
        lock.markChanged();
        var statement = files.statement(file, Map.of("rows", rows(entries)));
        var count = graph.write(List.of(lock.hold(), statement)).get(0).get("written");
        if (!Objects.equals(count, (long) entries.size())) {
            throw new IllegalStateException(
                    file + " wrote " + count + " of " + entries.size() + " rows; the others refer to nothing");
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

    /** What was counted when something was written last. */
    private Map<String, Long> kept() {
        var kept = new TreeMap<String, Long>();
        var dataset = graph.ask(Statement.of("dataset", "MATCH (dataset:Dataset) RETURN properties(dataset)"));
        if (!dataset.isNull()) {
            dataset.asMap().forEach((name, value) -> {
                if (value instanceof Long count && !name.equals("version")) {
                    kept.put(name, count);
                }
            });
        }
        return kept;
    }

    /** The seasons of which anything is known, with what is known of their days; fewer than a batch holds. */
    private List<Map<String, Object>> seasons() {
        var calendar = SeasonCalendar.shipped();
        return graph.rows(files.statement("known-seasons", Map.of())).stream()
                .map(row -> calendar.row(((Long) requireNonNull(row.get("season"))).intValue()))
                .toList();
    }

    private long derive(String file, String parameter, List<?> ids, int batch) {
        var lock = requireNonNull(this.lock);
        options.progress().begin(file, ids.size());
        var links = 0L;
        for (var part : batches(ids, batch)) {
            var rows = graph.write(List.of(lock.hold(), files.statement(file, Map.of(parameter, part))));
            links += (Long) requireNonNull(rows.get(0).get("written"));
            links += (Long) requireNonNull(rows.get(0).get("deleted"));
            Dispute.in(rows.get(0)).forEach(this::report);
            decided.addAll(texts(rows.get(0), "teamSeasons"));
            texts(rows.get(0), "people").forEach(searchKeys::change);
            options.progress().advance(part.size());
        }
        return links;
    }

    /** Derives what follows from all there is of its kind. */
    private long deriveAll(String file) {
        var lock = requireNonNull(this.lock);
        options.progress().begin(file, 1);
        var row = graph.write(List.of(lock.hold(), files.statement(file, Map.of())))
                .get(0);
        options.progress().advance(1);
        return (Long) requireNonNull(row.get("written")) + (Long) requireNonNull(row.get("deleted"));
    }

    private static List<String> texts(Map<String, Object> row, String column) {
        return ((List<?>) row.getOrDefault(column, List.of()))
                .stream().map(String::valueOf).toList();
    }

    private void report(Dispute dispute) {
        claims.add(dispute.claim());
        dispute.conflict().ifPresent(findings::conflict);
    }

    private long close(ImportLock lock) {
        var last = new ArrayList<Statement>();
        if (lock.changed()) {
            last.add(lock.hold());
        }
        last.add(lock.finish());
        if (lock.changed()) {
            var now = ZonedDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
            last.add(files.statement("dataset", Map.of("importedAt", now, "counts", counts())));
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

    private static <T> List<List<T>> batches(List<T> rows, int size) {
        var batches = new ArrayList<List<T>>();
        for (var start = 0; start < rows.size(); start += size) {
            batches.add(rows.subList(start, Math.min(start + size, rows.size())));
        }
        return batches;
    }
}
