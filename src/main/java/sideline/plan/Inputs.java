package sideline.plan;

import graphql.execution.CoercedVariables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parameters of a statement: where each value comes from, and their values for a request. */
final class Inputs {

    private record Input(
            String parameter, Arguments arguments, Function<Map<String, Object>, @Nullable Object> value) {}

    private final List<Input> inputs = new ArrayList<>();

    /**
     * Adds a parameter.
     *
     * @param name a name for readers, made unique by a number
     * @param value the parameter's value for the arguments of a request
     * @return the parameter as it stands in the statement, {@code $roleClass1}
     */
    String add(String name, Arguments arguments, Function<Map<String, Object>, @Nullable Object> value) {
        var parameter = name + (inputs.size() + 1);
        inputs.add(new Input(parameter, arguments, value));
        return "$" + parameter;
    }

    /**
     * The parameters' values for a request.
     *
     * @throws PlanException when an argument's value cannot be used
     */
    Map<String, Object> values(CoercedVariables variables) {
        var resolved = new IdentityHashMap<Arguments, Map<String, Object>>();
        var values = new HashMap<String, Object>();
        for (var input : inputs) {
            var arguments = resolved.computeIfAbsent(input.arguments(), each -> each.values(variables));
            values.put(input.parameter(), input.value().apply(arguments));
        }
        return values;
    }
}
