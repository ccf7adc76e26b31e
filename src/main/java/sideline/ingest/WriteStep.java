package sideline.ingest;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Nodes or links of one kind that one file of {@code cypher/write} writes.
 *
 * @param file the file's name without its ending; also what the entries are counted as
 * @param kind the label or the relationship type
 * @param stored the file of {@code cypher/write} that reads what is stored of them
 * @param entries what is to be there
 */
record WriteStep(String file, String kind, String stored, List<Entry> entries) {

    WriteStep {
        requireNonNull(file);
        requireNonNull(kind);
        requireNonNull(stored);
        entries = List.copyOf(entries);
    }

    static WriteStep nodes(String file, String label, List<Entry> entries) {
        return new WriteStep(file, label, "stored-nodes", entries);
    }

    static WriteStep links(String file, String type, List<Entry> entries) {
        return new WriteStep(file, type, "stored-links", entries);
    }
}
