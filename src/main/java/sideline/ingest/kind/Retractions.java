package sideline.ingest.kind;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sideline.graph.Graph;

/** The facts that editors have retracted: no import brings them back. */
public final class Retractions {

    private final Set<String> ids;

    private Retractions(Set<String> ids) {
        this.ids = ids;
    }

    /** Those of a graph. */
    public static Retractions of(Graph graph, WriteFiles files) {
        return new Retractions(graph.rows(files.statement("retracted", Map.of())).stream()
                .map(row -> String.valueOf(row.get("id")))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** How a retracted fact is noted: its label or type, a colon and its id. */
    public static String id(Kind kind, String id) {
        return kind.type() + ":" + id;
    }

    /** The entries that are neither retracted themselves nor links of what is. */
    public List<Entry> without(List<Entry> entries) {
        return ids.isEmpty()
                ? entries
                : entries.stream().filter(entry -> !isRetracted(entry)).toList();
    }

    private boolean isRetracted(Entry entry) {
        var kind = entry.kind();
        return ids.contains(id(kind, entry.id()))
                || isRetracted(kind.from(), entry.from())
                || isRetracted(kind.to(), entry.to())
                || (entry.values().get("trade") instanceof String trade && ids.contains("Trade:" + trade));
    }

    private boolean isRetracted(Kind.@Nullable End end, String id) {
        return end != null && ids.contains(end.label() + ":" + id);
    }
}
