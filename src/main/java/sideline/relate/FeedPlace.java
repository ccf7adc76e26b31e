package sideline.relate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sideline.plan.value.ChangeCursor;
import sideline.plan.value.DerivedField;
import sideline.plan.value.Fields;

/**
 * A place in the feed of changes, as a cursor.
 *
 * @param coordinate the field
 * @param property the property that holds the number of a change
 */
record FeedPlace(String coordinate, String property) implements DerivedField {

    @Override
    public List<String> needs() {
        return List.of();
    }

    @Override
    public List<String> properties() {
        return List.of(property);
    }

    @Override
    public @Nullable Object value(Fields fields, Fields arguments) {
        return fields.get(property) instanceof Long sequence ? ChangeCursor.of(sequence) : null;
    }
}
