package sideline.ingest;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sideline.ingest.csv.Problem;

/** What an import finds that somebody should know of: refused rows, sources that disagree, uncertain identities. */
public final class Findings {

    private final List<Problem> refused = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Vanished> vanished = new ArrayList<>();

    private long rowsRead;

    /**
     * Two sources that disagree.
     *
     * @param subject the typed id of what they disagree on, such as {@code Player:cam-akers}
     * @param predicate the question
     * @param used the value in use
     * @param usedFrom where it stands, file and line
     * @param other the other value
     * @param otherFrom where that stands
     * @param reason why the one is used
     */
    public record Conflict(
            String subject,
            String predicate,
            String used,
            String usedFrom,
            String other,
            String otherFrom,
            String reason) {}

    /**
     * What was decided on who somebody is.
     *
     * @param person his id
     * @param decision what was decided
     * @param reason on what grounds
     * @param certainty from 0, a guess, to 100, certain
     */
    public record Decision(String person, String decision, String reason, int certainty) {

        public Decision {
            requireNonNull(person);
        }
    }

    /**
     * A link that the graph has from sources that no longer state it.
     *
     * @param kind its type
     * @param id its id
     */
    public record Vanished(String kind, String id) {}

    /** Takes down a link that its sources no longer state. */
    void vanish(Vanished link) {
        vanished.add(link);
    }

    /** Every link of the graph that its sources no longer state, by type and id. */
    public List<Vanished> vanished() {
        return List.copyOf(vanished);
    }

    /** Counts rows that were read and taken. */
    public void read(long rows) {
        rowsRead += rows;
    }

    /** How many rows of the files were read and taken. */
    public long rowsRead() {
        return rowsRead;
    }

    /** Takes down a row, a value or a file that was refused. */
    public void refuse(Problem problem) {
        refused.add(problem);
    }

    /** Takes down a disagreement. */
    public void conflict(Conflict conflict) {
        conflicts.add(conflict);
    }

    /** Takes down who somebody was decided to be. */
    public void decide(Decision decision) {
        decisions.add(decision);
    }

    /** Everything refused, in the order of reading; empty when nothing was. */
    public List<Problem> refused() {
        return List.copyOf(refused);
    }

    /** Every disagreement, in the order of reading; empty when there is none. */
    public List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    /** Every decision on somebody's identity that was not plain from an id, the least certain first. */
    public List<Decision> decisions() {
        return decisions.stream()
                .sorted(Comparator.comparingInt(Decision::certainty)
                        .thenComparing(Decision::person)
                        .thenComparing(Decision::decision))
                .toList();
    }
}
