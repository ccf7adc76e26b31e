package sideline.ingest.kind;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of facts as texts, in which Sideline's own format and the feed of changes have them. */
public final class FactTexts {

    private FactTexts() {}

    /** A value as text, lists parted by semicolons; empty for null. */
    public static String of(@Nullable Object value) {
        if (value instanceof Collection<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(";"));
        }
        return value == null ? "" : value.toString();
    }
}
