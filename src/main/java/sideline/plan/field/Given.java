package sideline.plan.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sideline.plan.field.FieldFile.Reference;
import sideline.plan.value.Conversion;
import sideline.plan.value.PlanErrorType;
import sideline.plan.value.PlanException;

/**
 * The one way, of all that an input offers, in which an argument names a thing.
 *
 * @param input the input type whose key is given; an input within the argument's own where inputs nest
 * @param keys the argument's name and the keys down to the value
 */
public record Given(String input, List<String> keys) {

    /**
     * What is given for a reference.
     *
     * @throws PlanException when nothing is given
     */
    public static Given of(Vocabulary vocabulary, Reference reference, Map<String, Object> arguments) {
        var keys = new ArrayList<>(List.of(reference.argument().split("\\.")));
        var input = reference.input();
        var value = new Given(input, keys).value(arguments);
        while (value instanceof Map<?, ?> given) {
            var entry = given.entrySet().stream()
                    .filter(each -> each.getValue() != null)
                    .findFirst()
                    .orElseThrow(() -> namesNothing(reference));
            var key = entry.getKey().toString();
            keys.add(key);
            if (!(entry.getValue() instanceof Map<?, ?>) || vocabulary.files().find(input + "." + key) != null) {
                return new Given(input, List.copyOf(keys));
            }
            input = vocabulary.inputType(input, key);
            value = entry.getValue();
        }
        throw namesNothing(reference);
    }

    private static PlanException namesNothing(Reference reference) {
        return new PlanException(PlanErrorType.BAD_USER_INPUT, "'" + reference.argument() + "' names nothing.");
    }

    /** The coordinate of the file that finds the thing. */
    public String coordinate() {
        return input + "." + key();
    }

    /** The key of the value. */
    public String key() {
        return keys.get(keys.size() - 1);
    }

    /** Where the value stands among the arguments, {@code coach.name}. */
    public String path() {
        return String.join(".", keys);
    }

    /** The value among a request's arguments. */
    @Nullable
    Object value(Map<String, Object> arguments) {
        Object value = arguments;
        for (var key : keys) {
            value = value instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return value;
    }

    /** What a finder's parameter is among a request's arguments: the value, or that part of it where it has parts. */
    @Nullable
    public Object part(String parameter, Map<String, Object> arguments) {
        var value = value(arguments);
        return value instanceof Map<?, ?> parts ? parts.get(parameter) : value;
    }

    /** The value as messages show it, parts side by side. */
    public String shown(Map<String, Object> arguments) {
        var value = value(arguments);
        var shown = value instanceof Map<?, ?> parts
                ? parts.values().stream().map(String::valueOf).collect(Collectors.joining(" "))
                : String.valueOf(value);
        return Conversion.Quoted.of(shown);
    }
}
