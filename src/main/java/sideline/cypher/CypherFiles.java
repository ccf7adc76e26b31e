package sideline.cypher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the Cypher files that the application ships. */
public final class CypherFiles {

    private static final String ENDING = ".cypher";

    private CypherFiles() {}

    /**
     * All files of one folder below {@code cypher/}, by name, with the terms of {@code cypher/terms} written out.
     *
     * @throws UncheckedIOException when one cannot be read
     * @throws IllegalArgumentException when one uses a term wrongly
     */
    public static List<CypherFile> in(String folder) {
        var terms = new Terms(read("terms"));
        return read(folder).stream().map(terms::writtenOut).toList();
    }

    private static List<CypherFile> read(String folder) {
        try {
            var files = new ArrayList<CypherFile>();
            var resolver = new PathMatchingResourcePatternResolver();
            for (var resource : resolver.getResources("classpath*:cypher/" + folder + "/*" + ENDING)) {
                files.add(read(resource));
            }
            files.sort(Comparator.comparing(CypherFile::name));
            return List.copyOf(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CypherFile read(Resource resource) throws IOException {
        var name = resource.getFilename();
        if (name == null) {
            throw new IOException("a Cypher file without a name: " + resource.getDescription());
        }
        return CypherFile.of(name.substring(0, name.length() - ENDING.length()), resource.getContentAsString(UTF_8));
    }
}
