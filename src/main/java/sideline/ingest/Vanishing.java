package sideline.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sideline.graph.Graph;
import sideline.ingest.csv.Problem;
import sideline.ingest.fact.Scope;
import sideline.ingest.kind.Kind;
import sideline.ingest.kind.Kinds;
import sideline.ingest.kind.WriteFiles;
import sideline.ingest.league.League;
import sideline.ingest.league.SidelineFormat;

/** What the graph has from sources that no longer state it. */
final class Vanishing {

    /** A source that loses more than this part of what it stated is more likely cut off than corrected. */
    private static final double LARGEST_PART = 0.03;

    /** So few may be corrections of a small file. */
    private static final int FEW = 10;

    private final Graph graph;
    private final WriteFiles files;
    private final League league;
    private final Scope scope;
    private final Set<String> sources;
    private final Map<Kind, List<Map<String, Object>>> gone = new LinkedHashMap<>();
    private final Map<String, Integer> stated = new HashMap<>();
    private final Map<String, Integer> lost = new HashMap<>();

    private Vanishing(Graph graph, WriteFiles files, League league, Scope scope) {
        this.graph = graph;
        this.files = files;
        this.league = league;
        this.scope = scope;
        this.sources = sources(league);
    }

    /** Looks for what a league's sources no longer state, before any of the league is written. */
    static Vanishing of(Graph graph, WriteFiles files, League league, Scope scope) {
        var vanishing = new Vanishing(graph, files, league, scope);
        // Every import begins with its sources, so that nothing rests on sources that are not there.
        if (graph.rows(files.statement("known-sources", Map.of("ids", List.copyOf(vanishing.sources))))
                .isEmpty()) {
            return vanishing;
        }
        Kinds.ALL.stream()
                .filter(kind -> kind.hasSources() && scope.covers(kind.type()))
                .forEach(vanishing::look);
        return vanishing;
    }

    /** The ids of the sources that a league's import speaks for. */
    static Set<String> sources(League league) {
        return league.facts(SidelineFormat.SOURCES).stream()
                .map(source -> String.valueOf(source.values().get("id")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void look(Kind kind) {
        var rows = graph.rows(files.statement(kind.isNode() ? "sourced-nodes" : "sourced-links", kind, parameters()));
        if (rows.isEmpty()) {
            return;
        }
        var now = new HashMap<String, List<String>>();
        kind.entries(league).forEach(entry -> now.put(entry.id(), entry.sources()));
        var missing = new ArrayList<Map<String, Object>>();
        for (var row : rows) {
            var saying = now.getOrDefault((String) row.get("id"), List.of());
            for (var source : (List<?>) row.getOrDefault("sources", List.of())) {
                if (source instanceof String id && sources.contains(id)) {
                    stated.merge(id, 1, Integer::sum);
                    lost.merge(id, saying.contains(id) ? 0 : 1, Integer::sum);
                }
            }
            if (!now.containsKey((String) row.get("id"))) {
                missing.add(row);
            }
        }
        gone.put(kind, missing);
    }

    private Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>(scope.seasons());
        parameters.put("sources", List.copyOf(sources));
        return parameters;
    }

    /** What has vanished, by kind, links before nodes; of each its {@code id} and where it is from. */
    Map<Kind, List<Map<String, Object>>> gone() {
        var ordered = new LinkedHashMap<Kind, List<Map<String, Object>>>();
        gone.forEach((kind, rows) -> {
            if (!kind.isNode()) {
                ordered.put(kind, rows);
            }
        });
        gone.forEach(ordered::putIfAbsent);
        return ordered;
    }

    /** Every source that would lose so much that its file is more likely cut off than corrected. */
    List<Problem> shrunken() {
        var problems = new ArrayList<Problem>();
        for (var source : league.facts(SidelineFormat.SOURCES)) {
            var id = String.valueOf(source.values().get("id"));
            var all = stated.getOrDefault(id, 0);
            var less = lost.getOrDefault(id, 0);
            if (less >= FEW && less > LARGEST_PART * all) {
                var reason = String.format(
                        Locale.ROOT,
                        "of %,d facts that the graph has from the source '%s', %,d (%.0f %%) would vanish, more than"
                                + " 3 %%; see whether the file is whole, or import it with --allow-shrink or --keep",
                        all,
                        id,
                        less,
                        100.0 * less / all);
                problems.add(Problem.at(source.place(), null, reason));
            }
        }
        return problems;
    }
}
