package sideline.ingest.fact;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import sideline.ingest.csv.Place;

/** The components of facts that are records, by their names. */
final class Components {

    private static final Map<Class<?>, List<Method>> ACCESSORS = new ConcurrentHashMap<>();

    private Components() {}

    /** What a fact knows; its place is left out, and of a span each part stands by its own name. */
    static Map<String, Object> of(Fact fact) {
        var values = new LinkedHashMap<String, Object>();
        add(fact, values);
        return values;
    }

    private static void add(Object of, Map<String, Object> values) {
        for (var accessor : ACCESSORS.computeIfAbsent(of.getClass(), Components::accessors)) {
            var value = value(of, accessor);
            if (value instanceof Span span) {
                add(span, values);
            } else if (value instanceof Enum<?> word) {
                values.put(accessor.getName(), word.name());
            } else if (value != null && !(value instanceof Place)) {
                values.put(accessor.getName(), value);
            }
        }
    }

    private static List<Method> accessors(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .toList();
    }

    private static @Nullable Object value(Object of, Method accessor) {
        try {
            return accessor.invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a fact's component cannot be read: " + accessor, e);
        }
    }
}
