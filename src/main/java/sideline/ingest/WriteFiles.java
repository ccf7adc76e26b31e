package sideline.ingest;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sideline.graph.CypherFile;
import sideline.graph.CypherFiles;
import sideline.graph.Statement;

/** The Cypher files that an import runs: those of {@code cypher/write} and {@code cypher/derive}, by name. */
final class WriteFiles {

    private final Map<String, CypherFile> files;

    WriteFiles() {
        files = Stream.of("write", "derive")
                .flatMap(folder -> CypherFiles.in(folder).stream())
                .collect(Collectors.toUnmodifiableMap(CypherFile::name, Function.identity()));
    }

    /** The statement of a file with its parameters. */
    Statement statement(String file, Map<String, Object> parameters) {
        var found = files.get(file);
        if (found == null) {
            throw new IllegalStateException("there is no Cypher file " + file + " below cypher/write or cypher/derive");
        }
        return new Statement(file, found.text(), parameters);
    }
}
