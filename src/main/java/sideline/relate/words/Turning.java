package sideline.relate.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sideline.plan.value.Fields;

/** A step or an overlap of two with the second of them first, or cut to some of its overlaps. */
final class Turning {

    private static final Map<String, String> OTHER = Map.of(
            "fromName",
            "toName",
            "toName",
            "fromName",
            "fromRole",
            "toRole",
            "toRole",
            "fromRole",
            "fromClass",
            "toClass",
            "toClass",
            "fromClass");

    private Turning() {}

    static Fields of(Fields step) {
        return with(
                turn(step), step.list("overlaps").stream().map(Turning::turn).toList());
    }

    static Fields with(Fields step, List<Fields> overlaps) {
        var values = new HashMap<>(step.values());
        values.put("overlaps", overlaps.stream().map(Fields::values).toList());
        return new Fields(values);
    }

    private static Fields turn(Fields fields) {
        var values = new HashMap<String, Object>();
        fields.values().forEach((key, value) -> values.put(OTHER.getOrDefault(key, key), value));
        return new Fields(values);
    }
}
