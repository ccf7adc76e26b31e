package sideline.plan.value;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sideline.names.Generation;
import sideline.names.NameKey;

/** How an argument's value becomes a parameter's value, by the type that a field file's head states. */
public interface Conversion {

    /**
     * The parameter's value.
     *
     * @param argument the argument's name, for refusals
     * @param value the argument's value; null stays null
     * @throws PlanException when the value cannot be used
     */
    @Nullable
    Object apply(String argument, @Nullable Object value);

    /**
     * The conversion for a head's type: {@code ID(Player|Coach)}, {@code NameKey}, {@code NamePrefix}, {@code PersonName},
     * {@code SearchText}, {@code ChangeCursor}, {@code Int(1..4)}, or any other type unchanged.
     */
    public static Conversion of(String type) {
        if (type.equals("NameKey")) {
            return Conversion::nameKey;
        }
        if (type.equals("NamePrefix")) {
            return (argument, value) -> value == null ? null : NameKey.beginning(value.toString());
        }
        if (type.equals("PersonName")) {
            return Conversion::personName;
        }
        if (type.equals("ChangeCursor")) {
            return (argument, value) -> value == null ? null : ChangeCursor.read(value.toString());
        }
        if (type.equals("SearchText")) {
            return SearchText::parameter;
        }
        if (type.startsWith("Int(")) {
            var bounds = type.substring(4, type.length() - 1).split("\\.\\.");
            return (argument, value) ->
                    bounded(argument, value, Integer.parseInt(bounds[0]), Integer.parseInt(bounds[1]));
        }
        if (type.startsWith("ID(")) {
            var types = List.of(type.substring(3, type.length() - 1).split("\\|"));
            return (argument, value) -> value == null ? null : plainId(argument, value.toString(), types);
        }
        return (argument, value) -> value;
    }

    private static @Nullable Object nameKey(String argument, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        var key = NameKey.of(value.toString());
        if (key.isEmpty()) {
            throw new PlanException(
                    PlanErrorType.BAD_USER_INPUT,
                    "The value of '" + argument + "' has neither letters nor digits; give a name.");
        }
        return key;
    }

    /**
     * A name as a query of the index of keys, {@code query}, which finds all generations of it; its own key, {@code key};
     * and whether it states a generation, {@code isStated}.
     */
    private static @Nullable Object personName(String argument, @Nullable Object value) {
        if (nameKey(argument, value) == null) {
            return null;
        }
        var name = Generation.of(String.valueOf(value));
        var query = name.keys().stream().map(key -> '"' + key + '"').collect(Collectors.joining(" OR "));
        return Map.of("query", query, "key", name.key(), "isStated", name.isStated());
    }

    private static @Nullable Object bounded(String argument, @Nullable Object value, int least, int most) {
        if (value instanceof Integer number && (number < least || number > most)) {
            throw new PlanException(
                    PlanErrorType.BAD_USER_INPUT,
                    "'" + argument + "' is " + number + "; give a number from " + least + " to " + most + ".");
        }
        return value;
    }

    private static String plainId(String argument, String id, List<String> types) {
        var colon = id.indexOf(':');
        if (colon < 0) {
            return id;
        }
        if (types.contains(id.substring(0, colon))) {
            return id.substring(colon + 1);
        }
        throw new PlanException(
                PlanErrorType.BAD_USER_INPUT,
                "The id in '" + argument + "' begins with '" + Quoted.of(id.substring(0, colon)) + "'; here it names a "
                        + String.join(", ", types.subList(0, types.size() - 1))
                        + (types.size() > 1 ? " or " : "")
                        + types.get(types.size() - 1) + ".");
    }

    /** Shortens and cleans what a client sent before it is shown in a message. */
    public final class Quoted {

        private static final int SHOWN = 60;

        private Quoted() {}

        /** At most 60 characters, control characters replaced. */
        public static String of(String text) {
            var shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
            var clean = new StringBuilder();
            Arrays.stream(shown.codePoints().toArray())
                    .forEach(each -> clean.appendCodePoint(Character.isISOControl(each) ? '\uFFFD' : each));
            return clean.toString();
        }
    }
}
