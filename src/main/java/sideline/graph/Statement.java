package sideline.graph;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;

/**
 * One Cypher statement and the values it runs with.
 *
 * @param name what the statement answers, for logs and counters; never empty
 * @param text Cypher; the same text for the same question, so that the database plans it once
 * @param parameters values by parameter name, in types that the driver takes; values may be null
 */
public record Statement(String name, String text, Map<String, Object> parameters) {

    public Statement {
        requireNonNull(name);
        requireNonNull(text);
        requireNonNull(parameters);
    }

    /** The statement with further parameters. */
    public Statement with(Map<String, Object> more) {
        if (more.isEmpty()) {
            return this;
        }
        var all = new HashMap<>(parameters);
        all.putAll(more);
        return new Statement(name, text, all);
    }

    /** A statement without parameters. */
    public static Statement of(String name, String text) {
        return new Statement(name, text, Map.of());
    }
}
