package sideline.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sideline.check.Finding;
import sideline.graph.Graph;
import sideline.graph.Statement;

/**
 * Whether a graph has the constraints and indexes of {@code cypher/schema}, each online, and a unique constraint behind each
 * key by which something is merged, whatever its name is.
 */
final class SchemaCheck {

    private static final String REMEDY = "start Sideline, which makes what is missing.";
    private static final Pattern UNIQUE = Pattern.compile(
            "CREATE CONSTRAINT (\\w+) IF NOT EXISTS\\s+FOR \\(\\w+:(\\w+)\\)\\s+REQUIRE \\w+\\.(\\w+) IS UNIQUE");
    private static final Pattern INDEX = Pattern.compile("CREATE (?:\\w+ )?INDEX (\\w+) IF NOT EXISTS");
    private static final Statement UNIQUE_KEYS = Statement.of(
            "unique-keys",
            "SHOW CONSTRAINTS YIELD type, labelsOrTypes, properties"
                    + " WHERE type IN ['UNIQUENESS', 'NODE_PROPERTY_UNIQUENESS'] AND size(properties) = 1"
                    + " RETURN labelsOrTypes[0] + '.' + properties[0] AS key");
    private static final Statement INDEXES = Statement.of(
            "indexes",
            "SHOW INDEXES YIELD name, state, populationPercent RETURN name, state, toInteger(populationPercent) AS done");

    private final Graph graph;
    private final String schema;

    SchemaCheck(Graph graph, List<Script> scripts) {
        this.graph = graph;
        this.schema = scripts.stream()
                .flatMap(script -> script.statements().stream())
                .map(Statement::text)
                .collect(Collectors.joining(";\n"));
    }

    /**
     * What is found: a problem for each that is missing or not online.
     *
     * @param merged the labels whose nodes are merged on their ids
     */
    List<Finding> look(Collection<String> merged) {
        var problems = new ArrayList<Finding>();
        var keys = keys(merged);
        var unique = unique();
        keys.forEach((key, name) -> {
            if (!unique.contains(key)) {
                problems.add(Finding.problem(
                        "unique keys", "There is no unique constraint on %s (%s); ".formatted(key, name) + REMEDY));
            }
        });
        if (problems.isEmpty()) {
            problems.add(Finding.sound("unique keys", "All %d that nodes are merged on.".formatted(keys.size())));
        }
        problems.addAll(indexes(keys.values()));
        return problems;
    }

    private List<Finding> indexes(Collection<String> ofConstraints) {
        var wanted = new HashSet<>(ofConstraints);
        INDEX.matcher(schema).results().forEach(index -> wanted.add(index.group(1)));
        var states = graph.rows(INDEXES).stream()
                .collect(Collectors.toMap(row -> String.valueOf(row.get("name")), row -> row));
        var problems = wanted.stream()
                .sorted()
                .flatMap(name -> problem(name, states.get(name), ofConstraints.contains(name)).stream())
                .toList();
        return problems.isEmpty()
                ? List.of(Finding.sound("indexes", "All %d, each online.".formatted(wanted.size())))
                : problems;
    }

    private static List<Finding> problem(String name, @Nullable Map<String, Object> index, boolean isUnique) {
        if (index == null) {
            // What stands behind a constraint is told with that.
            return isUnique
                    ? List.of()
                    : List.of(Finding.problem("indexes", "There is no index " + name + "; " + REMEDY));
        }
        return switch (String.valueOf(index.get("state"))) {
            case "ONLINE" -> List.of();
            case "POPULATING" ->
                List.of(Finding.problem(
                        "indexes",
                        "The index %s is being built, %s %% done; wait until it is."
                                .formatted(name, index.get("done"))));
            default ->
                List.of(Finding.problem(
                        "indexes", "The index %s could not be built; drop it and ".formatted(name) + REMEDY));
        };
    }

    /** Names of constraints by key, {@code Person.id}. */
    private Map<String, String> keys(Collection<String> merged) {
        var keys = new TreeMap<String, String>();
        merged.forEach(label -> keys.put(label + ".id", "by which imports merge"));
        UNIQUE.matcher(schema)
                .results()
                .forEach(constraint -> keys.put(constraint.group(2) + "." + constraint.group(3), constraint.group(1)));
        return keys;
    }

    private Set<String> unique() {
        return graph.rows(UNIQUE_KEYS).stream()
                .map(row -> String.valueOf(row.get("key")))
                .collect(Collectors.toSet());
    }
}
