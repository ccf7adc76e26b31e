package sideline.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sideline.graph.Graph;

/** Links that the graph has from sources that no longer state them. */
final class Vanishing {

    private static final int BATCH_LINKS = 1_000;
    private static final Pattern TEAM_SEASON = Pattern.compile("[a-z0-9]+-\\d{4}");

    private final Graph graph;
    private final WriteFiles files;
    private final List<WriteStep> steps;
    private final Set<String> sources;

    Vanishing(Graph graph, WriteFiles files, List<WriteStep> steps, Set<String> sources) {
        this.graph = graph;
        this.files = files;
        this.steps = steps;
        this.sources = sources;
    }

    /**
     * Reports them; deletes them as well when a lock is given to write under.
     *
     * @return the ids of those deleted
     */
    List<String> look(Scope scope, Findings findings, @Nullable ImportLock lock) {
        var deleted = new ArrayList<String>();
        for (var kind : scope.kinds().stream().sorted().toList()) {
            var stated = new HashSet<String>();
            steps.stream()
                    .filter(step -> step.kind().equals(kind))
                    .forEach(step -> step.entries().forEach(entry -> stated.add(entry.id())));
            var gone = new ArrayList<String>();
            for (var row : graph.rows(files.statement("stale-links", parameters(kind, scope)))) {
                var id = String.valueOf(row.get("id"));
                if (!stated.contains(id)) {
                    gone.add(id);
                    findings.vanish(new Findings.Vanished(kind, id));
                }
            }
            if (lock != null) {
                prune(kind, gone, lock);
                deleted.addAll(gone);
            }
        }
        return deleted;
    }

    /** The team-season of a stint: the second part of its id; empty for the id of another link. */
    static Optional<String> teamSeason(String id) {
        var parts = id.split("\\.");
        return parts.length > 1 && TEAM_SEASON.matcher(parts[1]).matches() ? Optional.of(parts[1]) : Optional.empty();
    }

    private Map<String, Object> parameters(String kind, Scope scope) {
        return Map.of(
                "kind", kind,
                "sources", List.copyOf(sources),
                "firstSeason", scope.firstSeason(),
                "lastSeason", scope.lastSeason());
    }

    private void prune(String kind, List<String> ids, ImportLock lock) {
        for (var start = 0; start < ids.size(); start += BATCH_LINKS) {
            var batch = ids.subList(start, Math.min(start + BATCH_LINKS, ids.size()));
            lock.markChanged();
            var parameters = Map.<String, Object>of("kind", kind, "ids", batch, "sources", List.copyOf(sources));
            graph.write(List.of(lock.hold(), files.statement("prune-links", parameters)));
        }
    }
}
