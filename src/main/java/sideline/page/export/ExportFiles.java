package sideline.page.export;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import sideline.cypher.CypherFile;
import sideline.cypher.CypherFiles;
import sideline.graph.Statement;

/** The Cypher files that an export runs, those of {@code cypher/export}, by name. */
final class ExportFiles {

    private static final Map<String, CypherFile> FILES = CypherFiles.in("export").stream()
            .collect(Collectors.toUnmodifiableMap(CypherFile::name, Function.identity()));

    private ExportFiles() {}

    static Statement statement(String file) {
        var found = FILES.get(file);
        if (found == null) {
            throw new IllegalStateException("there is no Cypher file " + file + " below cypher/export");
        }
        return Statement.of("export " + file, found.text());
    }
}
