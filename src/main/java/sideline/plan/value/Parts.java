package sideline.plan.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a filter's condition by the parameter that each is in its file: a plain value is the parameter of the
 * condition's own name, and of an input object {@code {team, season: {from, to}}} the parts are {@code team},
 * {@code seasonFrom} and {@code seasonTo}.
 */
public final class Parts {

    private static final String REFERENCE = "Ref";

    private Parts() {}

    /**
     * A part that is named by a reference instead of an id.
     *
     * @param keys the keys that lead to the reference, the condition's own first
     */
    public record Named(List<String> keys) {}

    /** The parts that are given, by parameter; those that are null are left out. */
    public static Map<String, Object> of(String condition, @Nullable Object value) {
        var parts = new LinkedHashMap<String, Object>();
        if (value != null && isReference(condition)) {
            parts.put(plain(condition), new Named(List.of(condition)));
        } else if (value instanceof Map<?, ?> object) {
            collect("", List.of(condition), object, parts);
        } else if (value != null) {
            parts.put(condition, value);
        }
        return parts;
    }

    /** What a filter's key is about: that of {@code teamRef} is {@code team}. */
    public static String plain(String key) {
        return isReference(key) ? key.substring(0, key.length() - REFERENCE.length()) : key;
    }

    /** The key, or argument, that takes a reference instead of an id: that beside {@code team} is {@code teamRef}. */
    public static String reference(String key) {
        return key + REFERENCE;
    }

    /** Whether a filter's key takes a reference instead of an id. */
    public static boolean isReference(String key) {
        return key.endsWith(REFERENCE);
    }

    /** The references among the parts of a filter, with the keys that lead to each from the filter's own. */
    public static List<Named> references(@Nullable Object filter) {
        var named = new ArrayList<Named>();
        if (!(filter instanceof Map<?, ?> given)) {
            return named;
        }
        given.forEach((key, value) -> of(key.toString(), value).values().stream()
                .filter(Named.class::isInstance)
                .map(Named.class::cast)
                .forEach(named::add));
        return named;
    }

    private static void collect(String prefix, List<String> way, Map<?, ?> object, Map<String, Object> parts) {
        object.forEach((each, value) -> {
            var key = each.toString();
            var name = name(prefix, plain(key));
            var below = Stream.concat(way.stream(), Stream.of(key)).toList();
            if (value != null && isReference(key)) {
                put(parts, name, key, new Named(below));
            } else if (value instanceof Map<?, ?> nested) {
                collect(name, below, nested, parts);
            } else if (value != null) {
                put(parts, name, key, value);
            }
        });
    }

    private static void put(Map<String, Object> parts, String name, String key, Object value) {
        if (parts.put(name, value) != null) {
            throw bothGiven(plain(key));
        }
    }

    /** The refusal of an id and a reference for one thing. */
    public static PlanException bothGiven(String key) {
        return new PlanException(
                PlanErrorType.BAD_USER_INPUT,
                "'" + key + "' and '" + reference(key) + "' are both given; give one of them.");
    }

    /** The parameter of a part within a part: {@code season} and {@code from} make {@code seasonFrom}. */
    public static String name(String prefix, String key) {
        return prefix.isEmpty() ? key : prefix + key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
    }
}
