package sideline.ingest.kind;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sideline.graph.Statement;
import sideline.ingest.kind.Entry.Stored;
import sideline.ingest.kind.Kind.Marked;

/** The statements by which entries of one kind are compared with what is stored, and written. */
public final class EntryStatements {

    private final WriteFiles files;

    /** Statements of the files given. */
    public EntryStatements(WriteFiles files) {
        this.files = files;
    }

    /** Asks for what is stored under the ids of entries. */
    public Statement stored(Kind kind, List<Entry> entries) {
        return files.statement(kind.isNode() ? "stored-nodes" : "stored-links", kind, Map.of("rows", rows(entries)));
    }

    /** What was returned to that, by id. */
    public static Map<String, Stored> stored(List<Map<String, Object>> rows) {
        var stored = new HashMap<String, Stored>();
        for (var row : rows) {
            var one = new Stored(
                    (String) requireNonNull(row.get("to")), (List<?>) requireNonNull(row.get("labels")), (Map<?, ?>)
                            requireNonNull(row.get("properties")));
            stored.put((String) requireNonNull(row.get("id")), one);
        }
        return stored;
    }

    /**
     * Writes entries; the last returns how many were {@code written}.
     *
     * @param intoEmpty whether the graph holds nothing that they could replace
     */
    public List<Statement> write(Kind kind, List<Entry> entries, boolean intoEmpty) {
        var parameters = parameters(kind, rows(entries));
        var batch = new ArrayList<Statement>();
        if (!intoEmpty) {
            kind.before().forEach(file -> batch.add(files.statement(file, kind, parameters)));
        }
        batch.add(files.statement(kind.isNode() ? "nodes" : "links", kind, parameters));
        return batch;
    }

    /**
     * Writes entries of editors; the last returns how many were {@code written}.
     *
     * @param areNew whether nothing can hang on any of them yet
     */
    public List<Statement> record(Kind kind, List<Entry> entries, boolean areNew) {
        if (!areNew) {
            return write(kind, entries, false);
        }
        var parameters = parameters(kind, rows(entries));
        var batch = new ArrayList<Statement>();
        kind.besideNew().forEach(file -> batch.add(files.statement(file, kind, parameters)));
        batch.addAll(write(kind, entries, true));
        return batch;
    }

    /** The parameters of files that write or delete rows of a kind. */
    public static Map<String, Object> parameters(Kind kind, List<Map<String, Object>> rows) {
        return Map.of(
                "rows", rows,
                "marks", kind.marks(Marked.SELF),
                "fromMarks", kind.marks(Marked.FROM),
                "toMarks", kind.marks(Marked.TO));
    }

    private static List<Map<String, Object>> rows(List<Entry> entries) {
        return entries.stream().map(Entry::row).toList();
    }
}
