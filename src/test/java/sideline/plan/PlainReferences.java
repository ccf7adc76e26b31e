package sideline.plan;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.Node;
import sideline.plan.PlainRows.PlainRow;

/** Finds what references name, a statement each. */
final class PlainReferences {

    private final PlainRows rows;
    private final FieldFiles files;

    PlainReferences(PlainRows rows, FieldFiles files) {
        this.rows = rows;
        this.files = files;
    }

    /** The things that a file's references name; null when one is not there and the field may be null. */
    @Nullable
    PlainRow bind(FieldFile file, Map<String, Object> arguments, boolean nullable) {
        var variables = new LinkedHashMap<String, Object>();
        for (var reference : file.refers()) {
            var found = find(reference, (Map<?, ?>) arguments.getOrDefault(reference.argument(), Map.of()));
            if (found.size() > 1) {
                throw new PlanException(PlanErrorType.AMBIGUOUS_NAME, reference.argument());
            }
            if (found.isEmpty() && nullable) {
                return null;
            }
            if (found.isEmpty()) {
                throw new PlanException(PlanErrorType.NOT_FOUND, reference.argument());
            }
            variables.put(reference.variable(), found.get(0));
        }
        return new PlainRow(variables);
    }

    private List<Node> find(FieldFile.Reference reference, Map<?, ?> given) {
        var key = given.keySet().iterator().next().toString();
        var file = files.require(reference.input() + "." + key);
        var type = file.params().get(0).plainType();
        var parameters = new HashMap<String, Object>();
        parameters.put(key, Conversion.of(type).apply(key, given.get(key)));
        return rows.rows(file, null, parameters).stream()
                .map(row -> (Node) row.main())
                .filter(node -> node.hasLabel(reference.type()))
                .distinct()
                .toList();
    }

    /** The rows of a file whose references are bound. */
    List<PlainRow> rows(FieldFile file, PlainRow bound, Map<String, Object> parameters) {
        if (file.clauses().body().isEmpty()) {
            return List.of(bound);
        }
        var text = new StringBuilder();
        bound.variables().forEach((name, node) -> {
            parameters.put("bound_" + name, ((Node) node).elementId());
            text.append("MATCH (")
                    .append(name)
                    .append(") WHERE elementId(")
                    .append(name)
                    .append(") = $bound_")
                    .append(name)
                    .append('\n');
        });
        var names = file.yields().stream().map(FieldFile.Variable::name).toList();
        text.append(PlainRows.text(file.clauses().body())).append("\nRETURN ").append(String.join(", ", names));
        text.append("\nORDER BY ").append(PlainRows.text(file.clauses().order()));
        return rows.run(text.toString(), parameters).stream()
                .map(row -> {
                    var variables = new LinkedHashMap<String, Object>();
                    names.forEach(name -> variables.put(name, row.get(name)));
                    return new PlainRow(variables);
                })
                .toList();
    }
}
