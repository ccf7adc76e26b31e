package sideline.plan;

import static java.util.Objects.requireNonNull;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.Node;
import sideline.plan.PlainRows.PlainRow;
import sideline.plan.compose.InsteadOfIds;
import sideline.plan.field.FieldFile;
import sideline.plan.field.Given;
import sideline.plan.field.Vocabulary;
import sideline.plan.value.Conversion;
import sideline.plan.value.Parts;
import sideline.plan.value.PlanErrorType;
import sideline.plan.value.PlanException;

/** Finds what references name, a statement each. */
final class PlainReferences {

    private final PlainRows rows;
    private final Vocabulary vocabulary;

    PlainReferences(PlainRows rows, Vocabulary vocabulary) {
        this.rows = rows;
        this.vocabulary = vocabulary;
    }

    /** The things that a file's references name; null when one is not there and the field may be null. */
    @Nullable
    PlainRow bind(FieldFile file, Map<String, Object> arguments, Map<String, Object> asOf, boolean nullable) {
        var variables = new LinkedHashMap<String, Object>();
        for (var reference : file.refers()) {
            var found = find(reference, arguments, asOf);
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
        var bound = new PlainRow(variables);
        file.requires().forEach(requirement -> meets(requirement, bound));
        return bound;
    }

    /** A field's arguments with ids in the place of the references beside them. */
    Map<String, Object> ids(
            FieldFile file, GraphQLFieldDefinition field, Map<String, Object> arguments, Map<String, Object> asOf) {
        var ids = new HashMap<>(arguments);
        for (var param : file.params()) {
            var argument = field.getArgument(Parts.reference(param.name()));
            if (argument != null && InsteadOfIds.isGiven(param, arguments)) {
                var input = GraphQLTypeUtil.unwrapAll(argument.getType()).getName();
                var type = InsteadOfIds.types(param);
                var found = find(new FieldFile.Reference(argument.getName(), input, "", type), arguments, asOf);
                ids.put(param.name(), one(found, argument.getName()));
            }
        }
        return ids;
    }

    private static String one(List<Node> found, String path) {
        if (found.size() != 1) {
            throw new PlanException(found.isEmpty() ? PlanErrorType.NOT_FOUND : PlanErrorType.AMBIGUOUS_NAME, path);
        }
        return found.get(0).get("id").asString();
    }

    /** A list's arguments with ids in the place of its filter's references. */
    Map<String, Object> plain(FieldFile list, Map<String, Object> arguments, Map<String, Object> asOf) {
        var filter = list.filter();
        if (filter == null || !(arguments.get(filter.name()) instanceof Map<?, ?> given)) {
            return arguments;
        }
        var plain = new HashMap<>(arguments);
        plain.put(filter.name(), plain(filter.plainType(), filter.plainType(), filter.name(), given, arguments, asOf));
        return plain;
    }

    private Map<String, Object> plain(
            String condition,
            String input,
            String path,
            Map<?, ?> given,
            Map<String, Object> arguments,
            Map<String, Object> asOf) {
        var plain = new HashMap<String, Object>();
        given.forEach((each, value) -> {
            var key = each.toString();
            var file = condition.contains(".") ? condition : condition + "." + Parts.plain(key);
            if (value instanceof Map<?, ?> && Parts.isReference(key)) {
                var ids =
                        vocabulary.files().require(file).param(Parts.plain(key)).plainType();
                var type = ids.substring(3, ids.length() - 1);
                var reference = new FieldFile.Reference(path + "." + key, vocabulary.inputType(input, key), "", type);
                plain.put(Parts.plain(key), one(find(reference, arguments, asOf), path));
            } else if (value instanceof Map<?, ?> below) {
                plain.put(key, plain(file, vocabulary.inputType(input, key), path + "." + key, below, arguments, asOf));
            } else if (value != null) {
                plain.put(key, value);
            }
        });
        return plain;
    }

    private List<Node> find(FieldFile.Reference reference, Map<String, Object> arguments, Map<String, Object> asOf) {
        var given = Given.of(vocabulary, reference, arguments);
        var file = vocabulary.files().require(given.coordinate());
        var parameters = new HashMap<>(asOf);
        file.params().forEach(parameter -> {
            var name = parameter.name();
            var value = Conversion.of(parameter.plainType()).apply(given.path(), given.part(name, arguments));
            parameters.put(name, value);
        });
        var fit = file.clauses().order().isEmpty()
                ? "0"
                : PlainRows.text(file.clauses().order());
        var main = file.main().name();
        var text = PlainRows.text(file.clauses().body()) + "\nRETURN " + main + " AS found, " + fit + " AS fit";
        var fits = rows.run(text, parameters).stream()
                .map(row -> new Fit((Node) requireNonNull(row.get("found")), (Long) requireNonNull(row.get("fit"))))
                .filter(each -> Stream.of(reference.type().split("\\|")).anyMatch(each.found()::hasLabel))
                .toList();
        var best = fits.stream().mapToLong(Fit::fit).min().orElse(0);
        return fits.stream()
                .filter(each -> each.fit() == best)
                .map(Fit::found)
                .distinct()
                .toList();
    }

    /** Somebody whom a reference fits, and how well; less is better. */
    private record Fit(Node found, long fit) {}

    private void meets(FieldFile.Requirement requirement, PlainRow bound) {
        var parameters = new HashMap<String, Object>();
        var text = bound(bound, parameters) + "RETURN " + PlainRows.text(requirement.condition()) + " AS met";
        if (!Boolean.TRUE.equals(rows.run(text, parameters).get(0).get("met"))) {
            throw new PlanException(PlanErrorType.BAD_USER_INPUT, requirement.sentence());
        }
    }

    private static String bound(PlainRow bound, Map<String, Object> parameters) {
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
        return text.toString();
    }

    /** A file's rows for a row or for what is named; null when that is not there and the field may be null. */
    @Nullable
    List<PlainRow> rows(
            FieldFile file,
            @Nullable PlainRow source,
            Map<String, Object> arguments,
            Map<String, Object> parameters,
            boolean nullable) {
        if (file.refers().isEmpty()) {
            return rows.rows(file, source, parameters);
        }
        var bound = bind(file, arguments, parameters, nullable);
        return bound == null ? null : searched(file, bound, parameters);
    }

    /** The rows of a file after the searches before its own, each asked as long as none has found anything. */
    private List<PlainRow> searched(FieldFile file, PlainRow bound, Map<String, Object> parameters) {
        var found = bound;
        for (var stage : vocabulary.files().stages(file)) {
            if (found.equals(bound) || found.variables().values().iterator().next() == null) {
                found = rows.rows(stage, found, parameters).get(0);
            }
        }
        return found.equals(bound) ? rows(file, bound, parameters) : rows.rows(file, found, parameters);
    }

    private List<PlainRow> rows(FieldFile file, PlainRow bound, Map<String, Object> parameters) {
        if (file.clauses().body().isEmpty()) {
            return List.of(bound);
        }
        var text = new StringBuilder(bound(bound, parameters));
        var names = file.yields().stream().map(FieldFile.Variable::name).toList();
        text.append(PlainRows.text(file.clauses().body())).append("\nRETURN ").append(String.join(", ", names));
        if (!file.clauses().order().isEmpty()) {
            text.append("\nORDER BY ").append(PlainRows.text(file.clauses().order()));
        }
        return rows.run(text.toString(), parameters).stream()
                .map(row -> {
                    var variables = new LinkedHashMap<String, Object>();
                    names.forEach(name -> variables.put(name, row.get(name)));
                    return new PlainRow(variables);
                })
                .toList();
    }
}
