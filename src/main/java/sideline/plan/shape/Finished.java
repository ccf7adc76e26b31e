package sideline.plan.shape;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An object of the response, finished: its keys are shared with all objects of the same selection, in selection order.
 * It cannot be changed.
 */
final class Finished extends AbstractMap<String, @Nullable Object> {

    private final List<String> keys;
    private final @Nullable Object[] values;

    Finished(List<String> keys, @Nullable Object[] values) {
        this.keys = keys;
        this.values = values;
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        for (var i = 0; i < values.length; i++) {
            if (keys.get(i).equals(key)) {
                return values[i];
            }
        }
        return null;
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super @Nullable Object> action) {
        for (var i = 0; i < values.length; i++) {
            action.accept(keys.get(i), values[i]);
        }
    }

    @Override
    public Set<Map.Entry<String, @Nullable Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, @Nullable Object>> iterator() {
                return new Entries();
            }

            @Override
            public int size() {
                return values.length;
            }
        };
    }

    private final class Entries implements Iterator<Map.Entry<String, @Nullable Object>> {

        private int next;

        @Override
        public boolean hasNext() {
            return next < values.length;
        }

        @Override
        public Map.Entry<String, @Nullable Object> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            var at = next++;
            return new SimpleImmutableEntry<>(keys.get(at), values[at]);
        }
    }
}
