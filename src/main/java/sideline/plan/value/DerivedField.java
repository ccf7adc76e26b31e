package sideline.plan.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field whose value a function makes of other fields of the same object. */
public interface DerivedField {

    /** The schema coordinate, {@code CoachingLink.sentence}. */
    String coordinate();

    /** The fields that the function needs, as paths from the object: {@code season}, {@code coach.name}. */
    List<String> needs();

    /** The properties that the function needs as the object's file yields them, whether the schema shows them or not. */
    default List<String> properties() {
        return List.of();
    }

    /**
     * The field's value.
     *
     * @param fields the needed fields and properties
     * @param arguments the field's arguments
     * @return the value in the form of the response; null when there is none
     */
    @Nullable
    Object value(Fields fields, Fields arguments);
}
