package sideline.relate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sideline.relate.words.Link;
import sideline.relate.words.TeamNames;
import sideline.relate.words.Wording;

/** A chain of links told as one: {@code A – with B at the 2010–12 Rams – with C at the 2015 Bears}. */
final class ChainSentence {

    private ChainSentence() {}

    /** The chain without a full stop. */
    static String of(List<Link> links) {
        return Wording.concise(Stream.of(true, false)
                .map(full -> links.get(0).from()
                        + links.stream()
                                .map(link -> " – " + segment(link, full))
                                .collect(Collectors.joining())));
    }

    private static String segment(Link link, boolean full) {
        var tenure = link.tenure();
        var seasons = Wording.seasons(tenure.surest());
        var team = TeamNames.together(link.overlaps().stream()
                .filter(overlap -> tenure.surest().contains(Integer.valueOf(overlap.text("season"))))
                .map(overlap -> TeamNames.nickname(overlap.text("teamName")))
                .toList());
        var perhaps = tenure.isDoubtful() ? "perhaps " : "";
        return switch (link.kind()) {
            case "ON_ROSTER" -> "on the roster of the " + seasons + " " + team;
            case "ON_STAFF" -> (full ? link.role(1) : "on the staff") + " of the " + seasons + " " + team;
            default -> perhaps + (full ? tie(link) : "with ") + link.to() + " at the " + seasons + " " + team;
        };
    }

    private static String tie(Link link) {
        return switch (link.kind()) {
            case "COACHED_BY" -> link.isLedByFirst() ? "coach of " : "coached by ";
            case "WORKED_FOR" -> link.isLedByFirst() ? "head coach over " : "on the staff of ";
            default -> "with ";
        };
    }
}
