package sideline.ingest.kind;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One node or link as the files state it.
 *
 * @param kind its kind
 * @param id its id
 * @param from the id of a link's beginning; empty for a node
 * @param to the id of a link's end; empty for a node
 * @param labels labels beside the one that every node of the kind has
 * @param values its properties but for the id, as the graph stores them; what is not known is absent
 * @param lost properties and labels that it had and has no longer
 * @param changed properties that differ from what is stored; empty where nothing is stored
 */
public record Entry(
        Kind kind,
        String id,
        String from,
        String to,
        List<String> labels,
        Map<String, Object> values,
        Set<String> lost,
        Set<String> changed) {

    public static final String SOURCES = "sources";
    /** What editors have decided: the names of properties, which imports then leave as they are. */
    public static final String EDITED = "edited";
    /** How often editors have changed it since it was recorded. */
    public static final String VERSION = "version";
    /** Where a row has the labels of its node. */
    static final String LABELS = "labels";

    /** What a row states of a kind. */
    static Entry of(Kind kind, String id, Map<String, Object> row) {
        var values = new HashMap<String, Object>();
        for (var property : kind.properties()) {
            var value = row.get(property);
            if (value != null) {
                values.put(property, value instanceof Integer number ? (Object) number.longValue() : value);
            }
        }
        return new Entry(
                kind,
                id,
                end(kind.from(), row),
                end(kind.to(), row),
                texts(row.get(LABELS)),
                values,
                Set.of(),
                Set.of());
    }

    private static String end(Kind.@Nullable End end, Map<String, Object> row) {
        return end == null ? "" : (String) requireNonNull(row.get(end.property()), end.property());
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The ids of the sources that state it. */
    public List<String> sources() {
        return texts(values.get(SOURCES));
    }

    /** The entry as a row of the parameter {@code rows}. */
    Map<String, Object> row() {
        var all = new HashMap<String, @Nullable Object>(values);
        lost.stream().filter(kind.properties()::contains).forEach(property -> all.put(property, null));
        return Map.of(
                "id",
                id,
                "from",
                from,
                "to",
                to,
                "labels",
                labels,
                "lost",
                lost.stream().filter(kind.labels()::contains).toList(),
                "values",
                all,
                "changed",
                Stream.concat(changed.stream(), lost.stream()).toList());
    }

    /** The entry as it is to be stored where nothing is. */
    public Entry anew() {
        return with(completed(values, Map.of()), Set.of(), Set.of());
    }

    /**
     * The entry as it is to be stored over what is stored. Where only sources that this import speaks for stated that,
     * what they no longer say is lost; otherwise it stays, and so do the sources that the import does not speak for.
     * Spellings once met stay, and so does what an editor decided.
     *
     * @param ownSources ids of the sources that this import speaks for
     */
    public Entry over(Stored stored, Set<String> ownSources) {
        var before = texts(stored.properties().get(SOURCES));
        // What was derived into it beside what is stated is not lost by what is stated.
        var derivedToo = stored.properties().containsKey("ledBy");
        var onlyOwn = kind.isStatedWhole() || (!derivedToo && !before.isEmpty() && ownSources.containsAll(before));
        var merged = new HashMap<>(values);
        var edited = texts(stored.properties().get(EDITED));
        merged.keySet().removeAll(edited);
        merged.replaceAll((property, value) -> {
            if (kind.growing().contains(property)) {
                return union(texts(stored.properties().get(property)), texts(value));
            }
            return property.equals(SOURCES) ? union(kept(before, ownSources), sources()) : value;
        });
        var wanted = completed(merged, onlyOwn ? Map.of() : stored.properties());
        var lost = onlyOwn ? lost(stored, wanted) : new LinkedHashSet<String>();
        lost.removeAll(edited);
        return with(wanted, lost, changed(stored, wanted));
    }

    private Set<String> lost(Stored stored, Map<String, Object> wanted) {
        var lost = new LinkedHashSet<String>();
        kind.properties().stream()
                .filter(property -> stored.properties().containsKey(property))
                .filter(property ->
                        !wanted.containsKey(property) && !kind.growing().contains(property))
                .forEach(lost::add);
        kind.labels().stream()
                .filter(label -> stored.labels().contains(label) && !labels.contains(label))
                .forEach(lost::add);
        return lost;
    }

    private static Set<String> changed(Stored stored, Map<String, Object> wanted) {
        var changed = new LinkedHashSet<String>();
        wanted.forEach((property, value) -> {
            if (!value.equals(stored.properties().get(property))) {
                changed.add(property);
            }
        });
        return changed;
    }

    private Map<String, Object> completed(Map<String, Object> stated, Map<?, ?> known) {
        var completed = new HashMap<>(stated);
        kind.defaults().forEach((property, value) -> {
            if (!known.containsKey(property)) {
                completed.putIfAbsent(property, value);
            }
        });
        return completed;
    }

    /** The entry under another id. */
    public Entry withId(String other) {
        return new Entry(kind, other, from, to, labels, values, lost, changed);
    }

    /** The entry as an editor decides it. */
    public Entry decided() {
        var all = new HashMap<>(values);
        all.put(
                EDITED,
                values.keySet().stream()
                        .filter(name -> !name.equals(SOURCES))
                        .sorted()
                        .toList());
        all.put(VERSION, 0L);
        return new Entry(kind, id, from, to, labels, all, lost, changed);
    }

    private Entry with(Map<String, Object> others, Set<String> gone, Set<String> differing) {
        return new Entry(kind, id, from, to, labels, others, gone, differing);
    }

    /** Whether the graph already has everything that the entry states, and nothing that it has lost. */
    public boolean isIn(Stored stored) {
        return changed.isEmpty()
                && lost.isEmpty()
                && to.equals(stored.to())
                && stored.labels().containsAll(labels);
    }

    private List<String> kept(List<String> before, Set<String> ownSources) {
        return before.stream()
                .filter(source -> sources().contains(source) || !ownSources.contains(source))
                .toList();
    }

    private static List<String> union(List<String> before, List<String> now) {
        var union = new ArrayList<>(new LinkedHashSet<>(before));
        now.stream().filter(value -> !union.contains(value)).forEach(union::add);
        return List.copyOf(union);
    }

    /**
     * A node or link as it is in the graph.
     *
     * @param to the id of a link's end; empty for a node
     * @param labels a node's labels; empty for a link
     */
    public record Stored(String to, List<?> labels, Map<?, ?> properties) {}
}
