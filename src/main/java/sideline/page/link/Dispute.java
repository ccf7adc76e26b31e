package sideline.page.link;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.util.StringUtils;
import sideline.page.fact.Careers;
import sideline.page.fact.Dispute.Side;
import sideline.page.origin.Sources;

/**
 * A fact about somebody of an answer about which sources disagree.
 *
 * @param subject about whom
 * @param said what they say
 */
record Dispute(String subject, sideline.page.fact.Dispute said) {

    static List<Dispute> among(Careers careers, Sources sources) {
        return careers.known().flatMap(career -> among(career, sources)).toList();
    }

    private static Stream<Dispute> among(Careers.Career career, Sources sources) {
        var subject = Objects.requireNonNullElse(career.name(), "");
        var claims = Objects.requireNonNullElse(career.claims(), List.<sideline.page.fact.Claim>of());
        return sideline.page.fact.Dispute.among(claims, sources).stream().map(said -> new Dispute(subject, said));
    }

    /** Which fact, in words that go on after the subject. */
    String fact() {
        return StringUtils.uncapitalize(said.fact());
    }

    List<Side> sides() {
        return said.sides();
    }

    /** What is used; empty when nothing is. */
    String used() {
        return said.used();
    }

    /** Why; empty when nobody says. */
    String reason() {
        return said.reason();
    }
}
