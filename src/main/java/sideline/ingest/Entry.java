package sideline.ingest;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One node or link as the files state it.
 *
 * @param id its id
 * @param ends the ids of a link's ends, by the names under which the Cypher file takes them; empty for a node
 * @param labels labels beside the one that every node of the kind has
 * @param values its properties but for the id; what is not known is absent
 * @param unlessKnown properties that it gets where neither the files nor the graph have them
 */
record Entry(
        String id,
        Map<String, String> ends,
        List<String> labels,
        Map<String, Object> values,
        Map<String, Object> unlessKnown) {

    private static final Set<String> GROWING = Set.of("names", "nameKeys", "otherIds");
    private static final String SOURCES = "sources";

    Entry {
        requireNonNull(id);
        ends = Map.copyOf(ends);
        labels = List.copyOf(labels);
        values = Map.copyOf(values);
        unlessKnown = Map.copyOf(unlessKnown);
    }

    Entry(String id, Map<String, String> ends, List<String> labels, Map<String, Object> values) {
        this(id, ends, labels, values, Map.of());
    }

    static Entry node(String id, Map<String, Object> values) {
        return new Entry(id, Map.of(), List.of(), values);
    }

    static Entry link(String from, String to, String id, Map<String, Object> values) {
        return new Entry(id, Map.of("from", from, "to", to), List.of(), values);
    }

    /** The entry with properties that it gets where nothing else is known. */
    Entry unlessKnown(Map<String, Object> defaults) {
        return new Entry(id, ends, labels, values, defaults);
    }

    /** A map of alternating keys and values in the types that the graph stores; what is null is left out. */
    static Map<String, Object> known(@Nullable Object... keysAndValues) {
        var known = new LinkedHashMap<String, Object>();
        for (var i = 0; i < keysAndValues.length; i += 2) {
            var value = keysAndValues[i + 1];
            if (value != null) {
                known.put(requireNonNull(keysAndValues[i]).toString(), stored(value));
            }
        }
        return known;
    }

    private static Object stored(Object value) {
        if (value instanceof Enum<?> word) {
            return word.name();
        }
        return value instanceof Integer number ? (Object) number.longValue() : value;
    }

    /** The entry as a row of the parameter {@code rows}. */
    Map<String, Object> row() {
        var row = new HashMap<String, Object>(ends);
        row.put("id", id);
        row.put("labels", labels);
        row.put("values", complete(values, Map.of()));
        return row;
    }

    /**
     * The entry as it is to be stored over what is stored: spellings once met stay, and so do the sources that this
     * import does not speak for.
     *
     * @param ownSources ids of the sources that this import speaks for
     */
    Entry over(Stored stored, Set<String> ownSources) {
        var merged = new HashMap<>(values);
        merged.replaceAll((key, value) -> {
            var before = stored.list(key);
            if (GROWING.contains(key)) {
                return union(before, (List<?>) value);
            }
            return key.equals(SOURCES) ? union(kept(before, (List<?>) value, ownSources), (List<?>) value) : value;
        });
        return new Entry(id, ends, labels, complete(merged, stored.properties()));
    }

    private Map<String, Object> complete(Map<String, Object> stated, Map<?, ?> known) {
        if (unlessKnown.isEmpty()) {
            return stated;
        }
        var complete = new HashMap<>(stated);
        unlessKnown.forEach((key, value) -> {
            if (!known.containsKey(key)) {
                complete.putIfAbsent(key, value);
            }
        });
        return complete;
    }

    /** Whether the graph already has everything that the entry states. */
    boolean isIn(Stored stored) {
        return stored.labels().containsAll(labels)
                && values.entrySet().stream()
                        .allMatch(value ->
                                value.getValue().equals(stored.properties().get(value.getKey())));
    }

    private static List<?> kept(List<?> before, List<?> now, Set<String> ownSources) {
        return before.stream()
                .filter(source -> now.contains(source) || !(source instanceof String id && ownSources.contains(id)))
                .toList();
    }

    private static List<?> union(List<?> before, List<?> now) {
        var union = new LinkedHashSet<Object>(before);
        union.addAll(now);
        return List.copyOf(union);
    }

    /** A node or link as it is in the graph. */
    record Stored(List<?> labels, Map<?, ?> properties) {

        private List<?> list(String key) {
            return properties.get(key) instanceof List<?> list ? list : List.of();
        }
    }
}
