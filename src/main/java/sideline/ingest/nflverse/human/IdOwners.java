package sideline.ingest.nflverse.human;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * To which league id the further ids belong, by the rows that have both: whoever is in the graph with it keeps it; then
 * the list of players decides, then that of drafts, then the number of rows in rosters.
 */
final class IdOwners {

    /** How much a row counts that has both ids. */
    enum Weight {
        ROSTER(1),
        DRAFT(1_000_000),
        PLAYERS(1_000_000_000),
        GRAPH(1_000_000_000_000L);

        private final long votes;

        Weight(long votes) {
            this.votes = votes;
        }
    }

    private final Map<String, Map<String, Long>> votes = new HashMap<>();

    /** Counts rows that give a further id, such as {@code pfr:AkerCa00}, to a league id. */
    void vote(String id, String gsisId, Weight weight, int rows) {
        votes.computeIfAbsent(id, none -> new HashMap<>(2)).merge(gsisId, weight.votes * rows, Long::sum);
    }

    /** Whose an id is; null when no row says, or as much speaks for one as for another. */
    @Nullable
    String owner(String id) {
        String owner = null;
        var most = 0L;
        for (var claim : votes.getOrDefault(id, Map.of()).entrySet()) {
            if (claim.getValue() == most) {
                owner = null;
            } else if (claim.getValue() > most) {
                most = claim.getValue();
                owner = claim.getKey();
            }
        }
        return owner;
    }

    /** Whether the man of a league id may have it: it is his, or no row with a league id has it. */
    boolean isFree(String id, String gsisId) {
        var owner = owner(id);
        return owner == null ? !isClaimed(id) : owner.equals(gsisId);
    }

    /** Whether any row with a league id has it. */
    boolean isClaimed(String id) {
        return votes.containsKey(id);
    }
}
