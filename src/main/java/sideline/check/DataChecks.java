package sideline.check;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import sideline.cypher.CypherFile;
import sideline.cypher.CypherFiles;
import sideline.graph.Graph;
import sideline.graph.GraphException;
import sideline.graph.Statement;

/**
 * What must hold of the data, one file of {@code cypher/check} each: it counts what breaks the rule, and its head comment
 * says the rule, the problem and the remedy. A further file is a further check.
 */
public final class DataChecks {

    /** A whole league is read once by the slowest of them, in a few seconds. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final List<CypherFile> files = CypherFiles.in("check");

    /**
     * Looks at a graph, which is only read.
     *
     * @param parameters what files ask for
     * @param told is given a finding for each file, by name, as soon as it is there
     */
    public void look(Graph graph, Map<String, Object> parameters, Consumer<Finding> told) {
        var reading = graph.within(PATIENCE);
        files.forEach(file -> told.accept(of(reading, file, parameters)));
    }

    private static Finding of(Graph graph, CypherFile file, Map<String, Object> parameters) {
        var subject = file.name().replace('-', ' ');
        try {
            var row = graph.rows(new Statement("check " + file.name(), file.text(), parameters))
                    .get(0);
            var count = (Long) requireNonNull(row.get("count"));
            return count == 0
                    ? Finding.sound(subject, file.purpose())
                    : Finding.problem(subject, sentence(file, count, String.valueOf(row.get("example"))));
        } catch (GraphException e) {
            return Finding.problem(subject, "This could not be looked at: " + e.getMessage());
        }
    }

    private static String sentence(CypherFile file, long count, String example) {
        var problem = String.join(" ", file.head("problem"))
                .replace("{count}", String.format(Locale.ENGLISH, "%,d", count))
                .replace("{example}", example);
        return problem + "; " + String.join(" ", file.head("remedy"));
    }
}
