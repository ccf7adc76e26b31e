package sideline.page.fact;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sideline.page.Source;

/** What one source says of a fact; the fragment {@code Disputed}. */
public record Claim(
        String id,
        String predicate,
        String value,
        String rank,
        @Nullable String valueInUse,
        @Nullable String reason,
        @Nullable String quote,
        Source source,
        List<Other> contradicts) {

    /** Another claim by its id. */
    public record Other(String id) {}

    /** Whether another source says otherwise. */
    public boolean isDisputed() {
        return !contradicts.isEmpty();
    }

    /** The fact in words: {@code draftedBy.season} as {@code Drafted by, season}. */
    public String fact() {
        var words = predicate
                .replace(".", ", ")
                .replaceAll("(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Za-z])", " ")
                .toLowerCase(Locale.ROOT);
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
