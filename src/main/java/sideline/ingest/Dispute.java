package sideline.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sideline.ingest.Findings.Conflict;
import sideline.ingest.fact.Subject;

/**
 * A claim that follows from what sources say differently in links.
 *
 * @param claim its id
 * @param conflict what to report; empty for a source that says all that is used
 */
record Dispute(String claim, Optional<Conflict> conflict) {

    /** The disputes that a file of {@code cypher/derive} tells beside its counts; empty for files that tell none. */
    static Stream<Dispute> in(Map<String, Object> row) {
        var subjects = (List<?>) row.getOrDefault("disputes", List.of());
        return subjects.stream().flatMap(claims -> ((List<?>) claims).stream()).map(claim -> of((Map<?, ?>) claim));
    }

    private static Dispute of(Map<?, ?> claim) {
        var id = text(claim, "id");
        if (text(claim, "rank").equals("PREFERRED")) {
            return new Dispute(id, Optional.empty());
        }
        var subject = new Subject(Subject.Kind.TEAM_SEASON, text(claim, "about"));
        return new Dispute(
                id,
                Optional.of(new Conflict(
                        subject.kind().prefix() + ":" + subject.id(),
                        text(claim, "predicate"),
                        text(claim, "used"),
                        "all sources",
                        text(claim, "value"),
                        text(claim, "source"),
                        text(claim, "reason"))));
    }

    private static String text(Map<?, ?> claim, String name) {
        return String.valueOf(claim.get(name));
    }
}
