package sideline.ingest.edit;

import java.util.List;

/**
 * A fact that an edit recorded, corrected or retracted.
 *
 * @param fact its typed id
 * @param values what of it changed
 */
public record Recorded(String fact, List<Value> values) {

    public Recorded {
        values = List.copyOf(values);
    }

    /**
     * A property that changed.
     *
     * @param before what it was; empty when it was not known
     * @param after what it is; empty when it is not known
     */
    public record Value(String property, String before, String after) {}
}
