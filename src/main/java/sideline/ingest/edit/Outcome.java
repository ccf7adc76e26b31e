package sideline.ingest.edit;

import java.util.List;
import java.util.Set;

/**
 * What an edit did.
 *
 * @param facts the facts that it recorded, corrected or retracted, one at least
 * @param involves typed ids of whom and what they are about
 */
public record Outcome(List<Recorded> facts, Set<String> involves) {

    public Outcome {
        facts = List.copyOf(facts);
        involves = Set.copyOf(involves);
    }
}
