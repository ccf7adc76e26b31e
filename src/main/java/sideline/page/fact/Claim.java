package sideline.page.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sideline.page.origin.Source;

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
        return Words.of(predicate);
    }
}
