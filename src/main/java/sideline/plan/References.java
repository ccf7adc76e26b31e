package sideline.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import sideline.plan.Composer.Names;
import sideline.plan.FieldFile.Reference;
import sideline.plan.FieldFile.Variable;

/** Composes the clauses that find what a root field's arguments name, and reads whether each was found. */
final class References {

    private static final int CANDIDATES = 10;

    private final Composer composer;
    private final boolean nullable;
    private final List<String> clauses = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();

    /** A check of one reference's column. */
    private interface Check {
        void run(Value column, Supplier<Map<String, Object>> arguments);
    }

    /**
     * References of one root field.
     *
     * @param nullable whether the field is null, instead of refused, when a thing is not there
     */
    References(Composer composer, boolean nullable) {
        this.composer = composer;
        this.nullable = nullable;
    }

    /** Adds the clauses for one reference; its variable is bound in the names. */
    void add(Reference reference, Names names, Arguments arguments) {
        var given = key(reference, arguments.planned());
        if (given == null) {
            throw new PlanException(PlanErrorType.BAD_USER_INPUT, "'" + reference.argument() + "' names nothing.");
        }
        var file = composer.vocabulary().files().require(reference.input() + "." + given);
        var found = names.of(reference.variable());
        var own = composer.new Names(Map.of(file.main().name(), found));
        Function<Map<String, Object>, @Nullable Object> value = values ->
                Conversion.of(type(file)).apply(reference.argument() + "." + given, value(reference, values, given));
        var parameter = composer.inputs().add(given, arguments, value);
        var body = Rendering.text(file.clauses().body(), own::of, name -> parameter);
        if (file.rows() == 1) {
            one(reference, body, found, given);
        } else {
            several(reference, body, found, given);
        }
    }

    private static String type(FieldFile file) {
        return file.params().stream().findFirst().map(Variable::plainType).orElse("String");
    }

    private static @Nullable String key(Reference reference, Map<String, Object> arguments) {
        if (!(arguments.get(reference.argument()) instanceof Map<?, ?> given)) {
            return null;
        }
        return given.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .map(entry -> entry.getKey().toString())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Object value(Reference reference, Map<String, Object> arguments, String key) {
        return arguments.get(reference.argument()) instanceof Map<?, ?> given ? given.get(key) : null;
    }

    private void one(Reference reference, String body, String found, String key) {
        clauses.add((nullable ? "" : "OPTIONAL ") + body + "\nWHERE " + found + ":" + reference.type());
        if (!nullable) {
            columns.add(found + " IS NOT NULL");
            checks.add((column, arguments) -> {
                if (!column.asBoolean()) {
                    throw missing(reference, key, arguments.get());
                }
            });
        }
    }

    private void several(Reference reference, String body, String found, String key) {
        var candidates = found + "s";
        clauses.add("CALL () {\n  " + Rendering.indented(body) + "\n  WITH DISTINCT " + found + "\n  WHERE " + found
                + ":"
                + reference.type() + "\n  WITH " + found + "\n  ORDER BY " + found + ".id\n  RETURN collect(" + found
                + ") AS " + candidates + "\n}\nWITH *, CASE size(" + candidates + ") WHEN 1 THEN " + candidates
                + "[0] END AS " + found);
        var file = composer.vocabulary().files().require(reference.input());
        var names = composer.new Names(Map.of());
        var candidate = names.of(file.parents().get(0).name());
        var shown = Rendering.text(file.clauses().returned(), names::of, name -> "$" + name);
        var listed = "UNWIND " + candidates + "[.." + CANDIDATES + "] AS " + candidate + "\nRETURN " + shown;
        columns.add(
                "CASE WHEN size(" + candidates + ") <> 1 THEN COLLECT {\n  " + Rendering.indented(listed) + "\n} END");
        checks.add((column, arguments) -> {
            if (column.isNull()) {
                return;
            }
            if (column.isEmpty()) {
                if (!nullable) {
                    throw missing(reference, key, arguments.get());
                }
                return;
            }
            throw new PlanException(
                    PlanErrorType.AMBIGUOUS_NAME,
                    "'" + reference.argument() + "' names several: \"" + shown(reference, key, arguments.get())
                            + "\". Choose one of the candidates by its id.",
                    Map.of("argument", reference.argument(), "candidates", column.asList()));
        });
    }

    private static PlanException missing(Reference reference, String key, Map<String, Object> arguments) {
        return new PlanException(
                PlanErrorType.NOT_FOUND,
                "'" + reference.argument() + "' names no " + reference.type() + ": there is none with " + key + " \""
                        + shown(reference, key, arguments) + "\".",
                Map.of("argument", reference.argument()));
    }

    private static String shown(Reference reference, String key, Map<String, Object> arguments) {
        return Conversion.Quoted.of(String.valueOf(value(reference, arguments, key)));
    }

    /** The clauses, in order. */
    List<String> clauses() {
        return clauses;
    }

    /** The columns that say what was found, for the answer's row. */
    List<String> columns() {
        return columns;
    }

    /**
     * Refuses the root field when a reference found nothing or too much.
     *
     * @param row the answer's row; its first column is the answer itself
     * @param arguments the root field's arguments, asked for only to tell what is wrong
     */
    void check(Value row, Supplier<Map<String, Object>> arguments) {
        for (var i = 0; i < checks.size(); i++) {
            checks.get(i).run(row.get(i + 1), arguments);
        }
    }
}
