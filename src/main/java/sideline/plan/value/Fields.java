package sideline.plan.value;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields that a derived field needs, or its arguments, by path.
 *
 * @param values nested maps as the paths are nested; values may be null
 */
public record Fields(Map<String, Object> values) {

    /** The value at a path such as {@code coach.name}; null when it or anything on the way is null or absent. */
    public @Nullable Object get(String path) {
        Object value = values;
        for (var step : path.split("\\.")) {
            value = value instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return value;
    }

    /** The objects of the list at a path, in order; empty when there is none. */
    @SuppressWarnings("unchecked")
    public List<Fields> list(String path) {
        return get(path) instanceof List<?> list
                ? list.stream()
                        .map(each -> new Fields((Map<String, Object>) each))
                        .toList()
                : List.of();
    }

    /** The value at a path as text; empty when there is none. */
    public String text(String path) {
        var value = get(path);
        return value == null ? "" : value.toString();
    }
}
