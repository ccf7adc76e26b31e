package sideline.ingest;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sideline.graph.Graph;
import sideline.graph.Statement;
import sideline.ingest.kind.DeriveStep;
import sideline.ingest.kind.WriteFiles;
import sideline.ingest.league.SeasonCalendar;

/**
 * Derives again what follows from what was written. Every write marks what it touches in its own transaction, and a mark
 * is cleared in the transaction that derives, so that whoever imports next completes what an import left that was killed.
 */
final class Derivation {

    private final Graph graph;
    private final WriteFiles files;
    private final ImportLock lock;
    private final Findings findings;
    private final ImportProgress progress;

    Derivation(Graph graph, WriteFiles files, ImportLock lock, Findings findings, ImportProgress progress) {
        this.graph = graph;
        this.files = files;
        this.lock = lock;
        this.findings = findings;
        this.progress = progress;
    }

    /**
     * Derives for everything that is marked, and the calendar where anything has changed; gives the number of links written
     * or deleted.
     */
    long run() {
        var labels = DeriveStep.ALL.stream().map(DeriveStep::label).distinct().toList();
        var rules = Map.of("rules", DeriveStep.rules(files), "labels", labels);
        graph.write(List.of(lock.hold(), files.statement("stale-rules", rules)));
        var links = DeriveStep.ALL.stream().mapToLong(this::run).sum();
        if (lock.changed()) {
            progress.begin("calendar", 1);
            graph.write(List.of(lock.hold(), files.statement("calendar", Map.of("seasons", seasons()))));
            progress.advance(1);
        }
        return links;
    }

    /** The seasons of which anything is known, with what is known of their days. */
    private List<Map<String, Object>> seasons() {
        return SeasonCalendar.rows(graph.rows(files.statement("known-seasons", Map.of())));
    }

    private long run(DeriveStep step) {
        var stale = graph.rows(files.statement(step.finder(), step.label(), Map.of())).stream()
                .map(row -> String.valueOf(row.get("id")))
                .toList();
        var links = 0L;
        if (!stale.isEmpty()) {
            progress.begin(step.file(), stale.size());
        }
        for (var ids : LeagueWriter.batches(stale, step.batch())) {
            var batch = new ArrayList<Statement>();
            lock.markChanged();
            batch.add(lock.hold());
            if (step.isLast()) {
                batch.add(files.statement("fresh", step.label(), Map.of("ids", ids)));
            }
            batch.add(files.statement(step.file(), Map.of(step.parameter(), ids, "isWhole", true)));
            var rows = graph.write(batch);
            links += number(rows, "written") + number(rows, "deleted");
            Dispute.in(rows.get(0)).forEach(dispute -> dispute.conflict().ifPresent(findings::conflict));
            progress.advance(ids.size());
        }
        return step.label().equals("Person") || step.label().equals("Team") ? 0 : links;
    }

    private static long number(List<Map<String, Object>> rows, String name) {
        return (Long) requireNonNull(rows.get(0).get(name));
    }
}
