package sideline.ingest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an import did.
 *
 * @param changes rows by what they were written as ({@code people}, {@code roster-stints} …), in the order of writing
 * @param derived how many derived links were written or deleted
 * @param counts how many nodes and links of each kind there are afterwards, by the names of the dataset's counts
 * @param findings what was refused, contradictory or uncertain
 * @param passedOver whether no file had to be read, as the graph has all of them as they are
 * @param version the dataset's version afterwards
 * @param seconds how long it took
 */
public record ImportSummary(
        Map<String, Tally> changes,
        long derived,
        Map<String, Long> counts,
        Findings findings,
        boolean passedOver,
        long version,
        double seconds) {

    public ImportSummary {
        changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /** All rows together. */
    public Tally total() {
        return changes.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    /** Rows by what became of them. */
    public record Tally(long created, long changed, long unchanged) {

        static final Tally NONE = new Tally(0, 0, 0);

        Tally plus(Tally other) {
            return new Tally(created + other.created, changed + other.changed, unchanged + other.unchanged);
        }

        /** How many rows there were. */
        public long rows() {
            return created + changed + unchanged;
        }
    }
}
