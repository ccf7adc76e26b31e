package sideline.ingest.edit;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sideline.graph.Transaction;
import sideline.ingest.edit.EditRefusedException.Reason;
import sideline.ingest.kind.Entry;
import sideline.ingest.kind.FactTexts;
import sideline.ingest.kind.WriteFiles;

/**
 * A fact as it is recorded.
 *
 * @param from the id of a link's beginning; empty for a node
 * @param to the id of a link's end; empty for a node
 * @param properties what is stored of it
 */
record StoredFact(FactType type, String id, String from, String to, Map<?, ?> properties) {

    /**
     * Finds a fact that nobody has changed since the editor saw it.
     *
     * @throws EditRefusedException when there is none, or its version is another
     */
    static StoredFact find(Transaction transaction, WriteFiles files, FactType type, String id, int expectedVersion) {
        var kind = type.kind();
        var from = kind.isNode() ? "" : id.substring(0, Math.max(0, id.indexOf('.')));
        var rows = transaction.run(
                kind.isNode()
                        ? files.statement("stored-nodes", kind, Map.of("rows", List.of(Map.of("id", id))))
                        : files.statement("edit-fact-link", kind, Map.of("from", from, "id", id)));
        if (rows.isEmpty()) {
            throw new EditRefusedException(
                    Reason.NOT_FOUND,
                    "There is no fact '" + type.typed(id) + "'; it may have been retracted.",
                    Map.of("fact", type.typed(id)));
        }
        var fact = new StoredFact(
                type, id, from, (String) requireNonNull(rows.get(0).get("to")), (Map<?, ?>)
                        requireNonNull(rows.get(0).get("properties")));
        if (fact.version() != expectedVersion) {
            throw new EditRefusedException(
                    Reason.CONFLICT,
                    "'" + type.typed(id) + "' is at version " + fact.version() + ", not " + expectedVersion
                            + ": somebody changed it; read it again and decide anew.",
                    Map.of("fact", type.typed(id), "version", fact.version(), "expectedVersion", expectedVersion));
        }
        return fact;
    }

    /** How often editors have changed it. */
    long version() {
        return properties.get(Entry.VERSION) instanceof Long version ? version : 0;
    }

    /** The ids of the sources that state it. */
    List<String> sources() {
        return properties.get(Entry.SOURCES) instanceof List<?> sources
                ? sources.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The fact as a row of its file, texts by property. */
    Map<String, String> fields() {
        var fields = new HashMap<String, String>();
        type.file().columns().forEach(column -> {
            if (properties.get(column.property()) != null) {
                fields.put(column.property(), FactTexts.of(properties.get(column.property())));
            }
        });
        var season = FactTexts.of(properties.get("season"));
        if (!from.isEmpty()) {
            fields.put(type == FactType.ROSTER_STINT ? "player" : "coach", from);
            fields.put("team", to.substring(0, to.lastIndexOf('-')));
            fields.put("firstSeason", season);
            fields.put("lastSeason", season);
        }
        return fields;
    }
}
