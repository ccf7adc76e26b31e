package sideline.plan;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a filter's condition by the parameter that each is in its file: a plain value is the parameter of the
 * condition's own name, and of an input object {@code {team, season: {from, to}}} the parts are {@code team},
 * {@code seasonFrom} and {@code seasonTo}.
 */
final class Parts {

    private Parts() {}

    /** The parts that are given, by parameter; those that are null are left out. */
    static Map<String, Object> of(String condition, @Nullable Object value) {
        var parts = new LinkedHashMap<String, Object>();
        if (value instanceof Map<?, ?> object) {
            collect("", object, parts);
        } else if (value != null) {
            parts.put(condition, value);
        }
        return parts;
    }

    private static void collect(String prefix, Map<?, ?> object, Map<String, Object> parts) {
        object.forEach((key, value) -> {
            var name = name(prefix, key.toString());
            if (value instanceof Map<?, ?> nested) {
                collect(name, nested, parts);
            } else if (value != null) {
                parts.put(name, value);
            }
        });
    }

    /** The parameter of a part within a part: {@code season} and {@code from} make {@code seasonFrom}. */
    static String name(String prefix, String key) {
        return prefix.isEmpty() ? key : prefix + key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
    }
}
