package sideline.ingest.fact;

import org.jspecify.annotations.Nullable;

/**
 * The weeks of one season in which a stint lasted.
 *
 * @param first the first week; null when from the start or not known
 * @param last the last week; null when to the end or not known
 */
public record Weeks(@Nullable Integer first, @Nullable Integer last) {

    /** Whether anything is known about the weeks. */
    public boolean known() {
        return first != null || last != null;
    }

    /** Whether there is a week that can belong to both; an open end bounds nothing. */
    public boolean meets(Weeks other) {
        return startsBefore(other) && other.startsBefore(this);
    }

    private boolean startsBefore(Weeks other) {
        return first == null || other.last == null || first <= other.last;
    }
}
