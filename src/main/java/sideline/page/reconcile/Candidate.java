package sideline.page.reconcile;

import java.util.List;

/**
 * Whom or what a name may mean; specification 0.2, section "Reconciliation Query Responses".
 *
 * @param id the typed id, {@code Player:cam-akers}
 * @param description what tells namesakes apart: role, clubs, years
 * @param score from 0 to 100, the share of what was asked that fits
 * @param features what fits and what does not
 * @param match whether it is certain
 */
record Candidate(
        String id,
        String name,
        String description,
        List<EntityType.Told> type,
        double score,
        List<Feature> features,
        boolean match) {

    /** A reason for or against a candidate. */
    record Feature(String id, boolean value) {}

    boolean isWhole() {
        return features.stream().allMatch(Feature::value);
    }

    Candidate certain() {
        return new Candidate(id, name, description, type, score, features, true);
    }
}
