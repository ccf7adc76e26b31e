package sideline.plan.select;

import graphql.execution.CoercedVariables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import sideline.plan.value.PlanException;

/**
 * The values of a statement: where each comes from, and what they are for a request. They stand in one parameter, because
 * Neo4j plans a statement anew for each size of a text or list that is a parameter of its own.
 */
public final class Inputs {

    private static final String PARAMETER = "given";

    /** The row that a search returned, as it stands in the statement that shows it. */
    public static final String FOUND = "$" + PARAMETER + ".found";

    private record Input(String key, Arguments arguments, Function<Map<String, Object>, @Nullable Object> value) {}

    private final List<Input> inputs = new ArrayList<>();

    /**
     * Adds a value.
     *
     * @param name a name for readers, made unique by a number
     * @param value what it is for the arguments of a request
     * @return the value as it stands in the statement, {@code $given.roleClass1}
     */
    public String add(String name, Arguments arguments, Function<Map<String, Object>, @Nullable Object> value) {
        var key = name + (inputs.size() + 1);
        inputs.add(new Input(key, arguments, value));
        return "$" + PARAMETER + "." + key;
    }

    /**
     * The statement's parameter for a request; none where nothing is given.
     *
     * @throws PlanException when an argument's value cannot be used
     */
    public Map<String, Object> values(CoercedVariables variables) {
        var resolved = new IdentityHashMap<Arguments, Map<String, Object>>();
        var values = new HashMap<String, Object>();
        for (var input : inputs) {
            var arguments = resolved.computeIfAbsent(input.arguments(), each -> each.values(variables));
            values.put(input.key(), input.value().apply(arguments));
        }
        return values.isEmpty() ? Map.of() : Map.of(PARAMETER, values);
    }

    /** A statement's values with the row that a search returned. */
    public static Map<String, Object> with(Map<String, Object> values, Value found) {
        var all = new HashMap<String, Object>();
        if (values.get(PARAMETER) instanceof Map<?, ?> given) {
            given.forEach((key, value) -> all.put(key.toString(), value));
        }
        all.put("found", found);
        return Map.of(PARAMETER, all);
    }
}
