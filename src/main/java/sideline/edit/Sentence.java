package sideline.edit;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A change in one sentence. */
final class Sentence {

    private Sentence() {}

    /** Who did what to which facts. */
    static String of(Map<String, Object> change, List<String> facts) {
        return change.get("by") + " " + String.valueOf(change.get("action")).toLowerCase(Locale.ROOT) + " "
                + String.join(", ", facts) + ".";
    }
}
