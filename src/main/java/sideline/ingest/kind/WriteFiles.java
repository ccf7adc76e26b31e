package sideline.ingest.kind;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sideline.cypher.CypherFile;
import sideline.cypher.CypherFiles;
import sideline.graph.Statement;

/** The Cypher files that an import runs: those of {@code cypher/write} and {@code cypher/derive}, by name. */
public final class WriteFiles {

    private final Map<String, CypherFile> files;

    /** Those on the class path. */
    public WriteFiles() {
        files = Stream.of("write", "derive")
                .flatMap(folder -> CypherFiles.in(folder).stream())
                .collect(Collectors.toUnmodifiableMap(CypherFile::name, Function.identity()));
    }

    /** The statement of a file with its parameters. */
    public Statement statement(String file, Map<String, Object> parameters) {
        return new Statement(file, text(file), parameters);
    }

    /** The statement of a file for one kind of node or link, with its parameters. */
    public Statement statement(String file, Kind kind, Map<String, Object> parameters) {
        return new Statement(file + " " + kind.step(), kind.in(text(file)), parameters);
    }

    /** The statement of a file for what has a label, with its parameters. */
    public Statement statement(String file, String label, Map<String, Object> parameters) {
        return new Statement(file + " " + label, text(file).replace("KIND", label), parameters);
    }

    /** The text of a file. */
    String text(String file) {
        var found = files.get(file);
        if (found == null) {
            throw new IllegalStateException("there is no Cypher file " + file + " below cypher/write or cypher/derive");
        }
        return found.text();
    }
}
