package sideline.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sideline.graph.Graph;
import sideline.graph.Statement;
import sideline.ingest.ImportSummary.Tally;
import sideline.ingest.kind.WriteFiles;

/** What was imported and has not been touched since, so that importing it again needs no comparison. */
final class ImportRecords {

    private final Graph graph;
    private final WriteFiles files;

    ImportRecords(Graph graph, WriteFiles files) {
        this.graph = graph;
        this.files = files;
    }

    /**
     * The rows of an import that the graph already has in every detail.
     *
     * @return null when something differs or when it cannot be told
     */
    @Nullable
    Map<String, Tally> unchanged(LeagueReader reader) {
        var fingerprint = reader.fingerprint();
        if (fingerprint.isEmpty()) {
            return null;
        }
        var rows = graph.rows(files.statement("import-record", Map.of("import", reader.record())));
        if (rows.isEmpty() || !fingerprint.equals(rows.get(0).get("fingerprint"))) {
            return null;
        }
        var unchanged = new LinkedHashMap<String, Tally>();
        if (rows.get(0).get("steps") instanceof List<?> steps) {
            for (var step : steps) {
                var parts = String.valueOf(step).split(" ");
                unchanged.put(parts[0], new Tally(0, 0, Long.parseLong(parts[1])));
            }
        }
        return unchanged;
    }

    /**
     * What goes into the last transaction of an import.
     *
     * @param before the dataset's version before it
     * @param resumed whether an import before it was not finished, of which no record knows
     */
    Statement keep(LeagueReader reader, Map<String, Tally> written, long before, boolean resumed) {
        var steps = written.entrySet().stream()
                .map(step -> step.getKey() + " " + step.getValue().rows())
                .toList();
        return files.statement(
                "import-record-keep",
                Map.of(
                        "import",
                        reader.record(),
                        "fingerprint",
                        reader.fingerprint(),
                        "steps",
                        steps,
                        "adds",
                        reader.adds() && !resumed,
                        "before",
                        before));
    }
}
