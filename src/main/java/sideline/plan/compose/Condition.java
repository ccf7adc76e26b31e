package sideline.plan.compose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sideline.cypher.Clauses;
import sideline.cypher.Token;
import sideline.plan.compose.Composer.Names;
import sideline.plan.field.FieldFile;
import sideline.plan.field.FieldFile.Anchor;
import sideline.plan.field.Row;
import sideline.plan.select.Arguments;
import sideline.plan.value.Conversion;
import sideline.plan.value.Parts;

/** One key of a filter that is given: its file, and the parts of its value. */
final class Condition {

    private final Composer composer;
    private final FieldFile file;
    private final Clauses clauses;
    private final Names names;
    private final String filter;
    private final String key;
    private final Map<String, Object> parts;
    private final Map<String, String> found;
    private final Arguments arguments;

    /**
     * A condition.
     *
     * @param main the variable that it is about
     * @param filter the argument that holds it
     * @param value what is given for it
     */
    Condition(
            Composer composer,
            String main,
            FieldFile.Variable filter,
            String key,
            @Nullable Object value,
            Arguments arguments) {
        this.composer = composer;
        this.file = composer.vocabulary().files().require(filter.plainType() + "." + Parts.plain(key));
        this.clauses = file.clauses()
                .returning(composer.ambient().chosen(file.clauses().returned()));
        this.filter = filter.name();
        this.key = key;
        this.parts = Parts.of(key, value);
        this.arguments = arguments;
        this.found = found();
        var bound = new HashMap<>(Row.of(main).bind(file.parents()));
        found.forEach((part, variable) -> bound.put(handed(part), variable));
        this.names = composer.new Names(bound);
    }

    /** The variables that hold what references found, by part. */
    private Map<String, String> found() {
        var variables = new TreeMap<String, String>();
        parts.forEach((part, value) -> {
            if (value instanceof Parts.Named named) {
                variables.put(part, composer.named(filter, named.keys()));
            }
        });
        return variables;
    }

    private static String handed(String part) {
        return part + "Found";
    }

    /** Whether a list can start from it. */
    boolean canStart() {
        return !clauses.existing().isEmpty() && anchors().findFirst().isPresent();
    }

    /** How many rows usually come of it when the list starts from it. */
    int rows() {
        return anchors().mapToInt(Anchor::rows).min().orElseThrow();
    }

    private Stream<Anchor> anchors() {
        return file.anchors().stream().filter(anchor -> parts.keySet().containsAll(anchor.given()));
    }

    /** The clauses that find all that exists for it. */
    String start() {
        return text(clauses.existing());
    }

    /** What has to hold for all that it starts a list with, as an expression; empty when nothing has. */
    String testAfterStart() {
        var rest = clauses.besidesExisting();
        return rest.isEmpty() ? "" : "(" + text(rest) + ")";
    }

    /** The condition as an expression. */
    String test() {
        return "(" + text(clauses.returned()) + ")";
    }

    /** Whether it takes longer than a look at the row's own values. */
    boolean asksTheGraph() {
        return clauses.asksTheGraph();
    }

    /** The property that it fixes to one value; empty when it fixes none. */
    String fixedProperty() {
        return clauses.fixedProperty();
    }

    /** Whether it has a part that is called so after its key. */
    boolean has(String name) {
        return parts.keySet().stream().anyMatch(part -> Parts.name(key, part).equals(name));
    }

    /** A part that is called so after its key, as it stands in the statement. */
    String partText(String name) {
        var part = parts.keySet().stream()
                .filter(each -> Parts.name(key, each).equals(name))
                .findFirst()
                .orElseThrow();
        return names.parameter(part, () -> parameter(part));
    }

    /** Subqueries that state what they see are handed what references found. */
    private String text(List<Token> tokens) {
        var handed = found.keySet().stream().map(Condition::handed).collect(Collectors.joining(", "));
        var seen = handed.isEmpty() ? tokens : Ambient.handedOn(tokens, handed);
        return composer.ambient().text(seen, names::of, name -> names.parameter(name, () -> parameter(name)));
    }

    private String parameter(String name) {
        var ambient = composer.ambient().text(name);
        if (ambient != null) {
            return ambient;
        }
        if (!parts.containsKey(name)) {
            return "NULL";
        }
        if (found.containsKey(name)) {
            return found.get(name) + ".id";
        }
        var conversion = Conversion.of(file.param(name).plainType());
        var told = name.equals(key) ? key : key + "." + name;
        return composer.inputs().add(name, arguments, values -> conversion.apply(told, part(values, name)));
    }

    private @Nullable Object part(Map<String, Object> values, String name) {
        return values.get(filter) instanceof Map<?, ?> given
                ? Parts.of(key, given.get(key)).get(name)
                : null;
    }
}
