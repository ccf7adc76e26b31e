package sideline.plan.compose;

import graphql.schema.GraphQLFieldDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import sideline.cypher.Rendering;
import sideline.plan.compose.Composer.Names;
import sideline.plan.field.FieldFile;
import sideline.plan.field.FieldFile.Reference;
import sideline.plan.field.Given;
import sideline.plan.select.Arguments;
import sideline.plan.value.Conversion;
import sideline.plan.value.PlanErrorType;
import sideline.plan.value.PlanException;

/** Composes the clauses that find what a root field's arguments name, and reads whether each was found. */
final class References {

    private static final int CANDIDATES = 10;

    private final Composer composer;
    private final Names names;
    private final boolean nullable;
    private final List<String> variables = new ArrayList<>();
    private final List<String> required = new ArrayList<>();
    private final List<String> clauses = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();

    /** A check of one reference's column. */
    private interface Check {
        void run(Value column, Supplier<Map<String, Object>> arguments);
    }

    /**
     * References of one root field.
     *
     * @param names the names of their variables in the statement that finds them
     * @param nullable whether the field is null, instead of refused, when a thing is not there
     */
    References(Composer composer, Names names, boolean nullable) {
        this.composer = composer;
        this.names = names;
        this.nullable = nullable;
    }

    /**
     * Adds what a root field's arguments name.
     *
     * @param user composes the statement that uses what was found, which may be another one
     * @param used the names there
     */
    void addAll(FieldFile file, GraphQLFieldDefinition field, Arguments arguments, Composer user, Names used) {
        file.refers().forEach(reference -> add(reference, arguments));
        var instead = new InsteadOfIds(user, this);
        instead.ofArguments(file, field, used, arguments);
        instead.ofFilter(file, used, arguments);
        file.requires().forEach(this::add);
    }

    /** Adds the clauses for one reference. */
    void add(Reference reference, Arguments arguments) {
        variables.add(reference.variable());
        var given = Given.of(composer.vocabulary(), reference, arguments.planned());
        var file = composer.vocabulary().files().require(given.coordinate());
        var found = names.of(reference.variable());
        var own = composer.new Names(Map.of(file.main().name(), found));
        UnaryOperator<String> parameters = parameters(file, given, arguments);
        var body = composer.ambient().text(file.clauses().body(), own::of, parameters);
        if (file.rows() == 1) {
            one(reference, body, found, given);
        } else {
            var order = file.clauses().order();
            var fit = order.isEmpty() ? "0" : composer.ambient().text(order, own::of, parameters);
            several(reference, body, found, fit, given, parameters);
        }
    }

    /** The text in the statement for a finder's parameters, each a value of its own. */
    private UnaryOperator<String> parameters(FieldFile file, Given given, Arguments arguments) {
        var texts = new HashMap<String, String>();
        for (var parameter : file.params()) {
            var name = parameter.name();
            Function<Map<String, Object>, @Nullable Object> value =
                    values -> Conversion.of(parameter.plainType()).apply(given.path(), given.part(name, values));
            texts.put(name, composer.inputs().add(name, arguments, value));
        }
        return name -> {
            var ambient = composer.ambient().text(name);
            return ambient == null ? texts.getOrDefault(name, "NULL") : ambient;
        };
    }

    /** Adds a condition that what the references name has to meet. */
    private void add(FieldFile.Requirement requirement) {
        var condition = Rendering.text(requirement.condition(), names::of, name -> "$" + name);
        required.add("(" + condition + ")");
        columns.add(condition);
        checks.add((column, arguments) -> {
            if (column.isFalse()) {
                throw new PlanException(PlanErrorType.BAD_USER_INPUT, requirement.sentence());
            }
        });
    }

    private void one(Reference reference, String body, String found, Given given) {
        clauses.add((nullable ? "" : "OPTIONAL ") + body + "\nWHERE " + found + ":" + reference.type());
        if (!nullable) {
            columns.add(found + " IS NOT NULL");
            checks.add((column, arguments) -> {
                if (!column.asBoolean()) {
                    throw missing(reference, given, arguments.get());
                }
            });
        }
    }

    /** Of those found, the ones that fit best are meant. */
    private void several(
            Reference reference, String body, String found, String fit, Given given, UnaryOperator<String> parameters) {
        var candidates = found + "s";
        var fits = found + "Fits";
        clauses.add("CALL () {\n  " + Rendering.indented(body) + "\n  WITH DISTINCT " + found + "\n  WHERE " + found
                + ":" + reference.type()
                + "\n  WITH " + found + ", " + Rendering.indented(fit) + " AS fit\n  ORDER BY fit, " + found
                + ".id\n  WITH collect(" + found + ") AS " + candidates + ", collect(fit) AS " + fits
                + "\n  RETURN [at IN range(0, size(" + candidates + ") - 1) WHERE " + fits + "[at] = " + fits
                + "[0] | " + candidates + "[at]] AS " + candidates + "\n}\nWITH *, CASE size(" + candidates
                + ") WHEN 1 THEN " + candidates + "[0] END AS " + found);
        var file = composer.vocabulary().files().require(given.input());
        var names = composer.new Names(Map.of());
        var candidate = names.of(file.parents().get(0).name());
        var shown = composer.ambient().text(file.clauses().returned(), names::of, parameters);
        var listed = "UNWIND " + candidates + "[.." + CANDIDATES + "] AS " + candidate + "\nRETURN " + shown;
        columns.add(
                "CASE WHEN size(" + candidates + ") <> 1 THEN COLLECT {\n  " + Rendering.indented(listed) + "\n} END");
        checks.add((column, arguments) -> {
            if (column.isNull()) {
                return;
            }
            if (column.isEmpty()) {
                if (!nullable) {
                    throw missing(reference, given, arguments.get());
                }
                return;
            }
            throw new PlanException(
                    PlanErrorType.AMBIGUOUS_NAME,
                    "'" + reference.argument() + "' names several: \"" + given.shown(arguments.get())
                            + "\". Choose one of the candidates by its id.",
                    Map.of("argument", reference.argument(), "candidates", column.asList()));
        });
    }

    private static PlanException missing(Reference reference, Given given, Map<String, Object> arguments) {
        return new PlanException(
                PlanErrorType.NOT_FOUND,
                "'" + reference.argument() + "' names no " + reference.type().replace("|", " or ")
                        + ": there is none with " + given.key() + " \"" + given.shown(arguments) + "\".",
                Map.of("argument", reference.argument()));
    }

    /** The variables of a file that hold what was found, in order. */
    List<String> variables() {
        return variables;
    }

    /** The list of the database's own ids of what was found, in the order of the variables; null unless all was. */
    String handedOn() {
        var found = variables.stream().map(names::of).toList();
        var conditions = Stream.concat(found.stream().map(each -> each + " IS NOT NULL"), required.stream());
        return "CASE WHEN " + conditions.collect(Collectors.joining(" AND ")) + " THEN "
                + found.stream().map(each -> "elementId(" + each + ")").collect(Collectors.joining(", ", "[", "]"))
                + " END";
    }

    /** The clauses, in order. */
    List<String> clauses() {
        return clauses;
    }

    /** Adds the columns that say what was found to the answer's row. */
    void columns(Columns row) {
        columns.forEach(column -> places.add(row.add(column)));
    }

    /**
     * Refuses the root field when a reference found nothing or too much.
     *
     * @param row the answer's row
     * @param arguments the root field's arguments, asked for only to tell what is wrong
     */
    void check(Value row, Supplier<Map<String, Object>> arguments) {
        for (var i = 0; i < checks.size(); i++) {
            checks.get(i).run(row.get(places.get(i)), arguments);
        }
    }
}
