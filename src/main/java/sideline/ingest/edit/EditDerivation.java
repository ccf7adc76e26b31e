package sideline.ingest.edit;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import sideline.graph.Transaction;
import sideline.ingest.kind.DeriveStep;
import sideline.ingest.kind.Kind;
import sideline.ingest.kind.WriteFiles;
import sideline.ingest.league.SeasonCalendar;
import sideline.ingest.league.Stated;

/**
 * Derives again what follows from edits, in their transaction: by the rules that follow from the kinds of nodes and links
 * that they wrote, for what they marked. No import is under way or unfinished, so that all marks are theirs.
 */
final class EditDerivation {

    private static final List<String> LABELS =
            DeriveStep.ALL.stream().map(DeriveStep::label).distinct().toList();

    private final Transaction transaction;
    private final WriteFiles files;
    private final Set<String> changed = new HashSet<>();
    private final Set<Integer> seasons = new TreeSet<>();

    EditDerivation(Transaction transaction, WriteFiles files) {
        this.transaction = transaction;
        this.files = files;
    }

    /** Notes that something of a kind was written. */
    void touch(Kind kind) {
        changed.add(kind.step());
    }

    /** Notes the seasons that rows speak of. */
    void touch(List<Stated> rows) {
        for (var row : rows) {
            for (var property : List.of("season", "firstSeason", "lastSeason")) {
                var season = row.number(property);
                if (season != null) {
                    seasons.add(season);
                }
            }
        }
    }

    /** Derives what follows from what was noted since the last time. */
    void run() {
        if (DeriveStep.ALL.stream().anyMatch(this::mayFollow)) {
            var marked = marked();
            for (var step : DeriveStep.ALL) {
                if (mayFollow(step) && run(step, marked)) {
                    changed.add(step.file());
                    marked = marked();
                }
            }
            run("fresh-all", Map.of());
        }
        calendar();
        changed.clear();
        seasons.clear();
    }

    private boolean mayFollow(DeriveStep step) {
        return step.follows().stream().anyMatch(changed::contains);
    }

    private boolean run(DeriveStep step, Map<String, List<String>> marked) {
        var ids = marked.getOrDefault(step.label(), List.of());
        if (!ids.isEmpty() && step.reachesFurther()) {
            ids = ids(run("stale-near", Map.of()));
        }
        if (ids.isEmpty()) {
            return false;
        }
        run(step.file(), Map.of(step.parameter(), ids, "isWhole", false));
        return true;
    }

    /** What is marked, ids by label. */
    private Map<String, List<String>> marked() {
        return run("stale-labels", Map.of("labels", LABELS)).stream()
                .collect(Collectors.groupingBy(
                        row -> String.valueOf(row.get("label")),
                        Collectors.mapping(row -> String.valueOf(row.get("id")), Collectors.toList())));
    }

    private static List<String> ids(List<Map<String, Object>> rows) {
        return rows.stream().map(row -> String.valueOf(row.get("id"))).toList();
    }

    private void calendar() {
        if (seasons.isEmpty()) {
            return;
        }
        var known =
                run("unknown-season", Map.of("seasons", List.copyOf(seasons))).get(0);
        if (requireNonNull(known.get("isUnknown")).equals(true)) {
            run("calendar", Map.of("seasons", SeasonCalendar.rows(run("known-seasons", Map.of()))));
        }
    }

    private List<Map<String, Object>> run(String file, Map<String, Object> parameters) {
        return transaction.run(files.statement(file, parameters));
    }
}
