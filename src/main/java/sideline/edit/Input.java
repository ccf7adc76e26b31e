package sideline.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An input object of a mutation.
 *
 * @param argument where it stands, {@code input.legs[1]}
 * @param values its fields; null where null is given
 */
record Input(String argument, Map<String, @Nullable Object> values) {

    static Input of(String argument, @Nullable Object value) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        if (value instanceof Map<?, ?> fields) {
            fields.forEach((name, each) -> values.put(name.toString(), each));
        }
        return new Input(argument, values);
    }

    boolean has(String field) {
        return values.get(field) != null;
    }

    /** A field as text, lists parted by semicolons; empty when it is not given. */
    String text(String field) {
        return text(values.get(field));
    }

    /** The fields as texts, those that are given and no input objects, but for some. */
    Map<String, String> texts(String... without) {
        var texts = new HashMap<String, String>();
        values.forEach((field, value) -> {
            var isPlain = value != null && !(value instanceof Map) && !isObjects(value);
            if (isPlain && !List.of(without).contains(field)) {
                texts.put(field, checked(field, value));
            }
        });
        return texts;
    }

    /** The input objects of a list. */
    List<Input> list(String field) {
        var list = new ArrayList<Input>();
        if (values.get(field) instanceof Collection<?> objects) {
            objects.forEach(each -> list.add(of(argument + "." + field + "[" + list.size() + "]", each)));
        }
        return list;
    }

    private String checked(String field, Object value) {
        if (value instanceof Collection<?> list
                && list.stream().anyMatch(each -> text(each).contains(";"))) {
            throw EditException.badInput(argument + "." + field, "an id has no semicolon.");
        }
        if (value instanceof String text && text.isBlank()) {
            throw EditException.badInput(
                    argument + "." + field, "the text is blank; leave it out when it is not known.");
        }
        return text(value);
    }

    private static boolean isObjects(Object value) {
        return value instanceof Collection<?> list && list.stream().anyMatch(Map.class::isInstance);
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Collection<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(";"));
        }
        return value == null ? "" : value.toString();
    }
}
