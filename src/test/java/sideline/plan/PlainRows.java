package sideline.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;
import sideline.cypher.Token;
import sideline.plan.field.FieldFile;

/** Runs one field file for one parent, each as a statement of its own: the slow and simple reading of a field. */
final class PlainRows {

    private final Driver driver;
    private final Map<String, List<Map<String, Object>>> answers = new ConcurrentHashMap<>();

    PlainRows(Driver driver) {
        this.driver = driver;
    }

    /** An object of the response before completion: the variables of its row, the object itself first. */
    record PlainRow(LinkedHashMap<String, Object> variables) {

        Object main() {
            return variables.values().iterator().next();
        }

        @Nullable
        Object property(String name) {
            var main = main();
            if (main instanceof Entity entity) {
                return entity.get(name).asObject();
            }
            return main instanceof Map<?, ?> map ? map.get(name) : null;
        }
    }

    /** The rows that a file yields for a parent. */
    List<PlainRow> rows(FieldFile file, @Nullable PlainRow parent, Map<String, Object> parameters) {
        var names = file.yields().stream().map(FieldFile.Variable::name).toList();
        var tail = new StringBuilder("\nRETURN " + String.join(", ", names));
        if (!file.clauses().order().isEmpty()) {
            tail.append("\nORDER BY ").append(text(file.clauses().order()));
        }
        return run(bound(file, parent, parameters) + text(file.clauses().body()) + tail, parameters).stream()
                .map(row -> plainRow(names, row))
                .toList();
    }

    private static PlainRow plainRow(List<String> names, Map<String, Object> row) {
        var variables = new LinkedHashMap<String, Object>();
        names.forEach(name -> variables.put(name, row.get(name)));
        return new PlainRow(variables);
    }

    /** The value of an expression file for a parent. */
    @Nullable
    Object value(FieldFile file, PlainRow parent, Map<String, Object> parameters) {
        return value(file, parent, parameters, text(file.clauses().returned()));
    }

    /** The value of any expression over a file's parent. */
    @Nullable
    Object value(FieldFile file, PlainRow parent, Map<String, Object> parameters, String expression) {
        return run(bound(file, parent, parameters) + "RETURN " + expression + " AS value", parameters)
                .get(0)
                .get("value");
    }

    private String bound(FieldFile file, @Nullable PlainRow parent, Map<String, Object> parameters) {
        if (parent == null) {
            return "";
        }
        var text = new StringBuilder();
        for (var i = 0; i < file.parents().size(); i++) {
            var name = file.parents().get(i).name();
            var value = i == 0 && !parent.variables().containsKey(name)
                    ? parent.main()
                    : parent.variables().get(name);
            text.append(bind(name, value, parameters)).append('\n');
        }
        return text.toString();
    }

    private static String bind(String name, @Nullable Object value, Map<String, Object> parameters) {
        if (value instanceof Node node) {
            parameters.put("bound_" + name, node.elementId());
            return "MATCH (" + name + ") WHERE elementId(" + name + ") = $bound_" + name;
        }
        if (value instanceof Relationship link) {
            parameters.put("bound_" + name, link.elementId());
            return "MATCH ()-[" + name + "]->() WHERE elementId(" + name + ") = $bound_" + name;
        }
        return "WITH *, " + expression("bound_" + name, value, parameters) + " AS " + name;
    }

    /** A value as a parameter; what holds nodes, which no parameter can, is put together around them. */
    private static String expression(String name, @Nullable Object value, Map<String, Object> parameters) {
        if (value instanceof Node node) {
            parameters.put(name, node.elementId());
            return "COLLECT { MATCH (found) WHERE elementId(found) = $" + name + " RETURN found }[0]";
        }
        if (value instanceof Map<?, ?> map && holdsNodes(map)) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": "
                            + expression(name + "_" + entry.getKey(), entry.getValue(), parameters))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list && holdsNodes(list)) {
            return IntStream.range(0, list.size())
                    .mapToObj(at -> expression(name + "_" + at, list.get(at), parameters))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        parameters.put(name, value);
        return "$" + name;
    }

    private static boolean holdsNodes(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().anyMatch(PlainRows::holdsNodes);
        }
        return value instanceof Node
                || (value instanceof List<?> list && list.stream().anyMatch(PlainRows::holdsNodes));
    }

    /** The tokens as they stand in their file. */
    static String text(List<Token> tokens) {
        return tokens.stream().map(token -> token.gap() + token.text()).collect(Collectors.joining());
    }

    /** The rows of a statement; asked of the database once for the same statement and parameters. */
    List<Map<String, Object>> run(String text, Map<String, Object> parameters) {
        return answers.computeIfAbsent(text + parameters, key -> ask(text, parameters));
    }

    private List<Map<String, Object>> ask(String text, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            return new ArrayList<>(session.run(text, parameters).list(row -> row.asMap()));
        }
    }
}
