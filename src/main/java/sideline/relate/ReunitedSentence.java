package sideline.relate;

import java.util.stream.Stream;
import sideline.relate.words.Link;
import sideline.relate.words.Tenure;
import sideline.relate.words.Wording;

/** The link of two whom a trade brought together again, as a sentence without a full stop. */
final class ReunitedSentence {

    private ReunitedSentence() {}

    static String of(Link link) {
        var mine = link.text("tradedName").equals(link.from()) ? link : link.turned();
        return Wording.concise(Stream.of(2, 1, 0).map(most -> of(mine, most)));
    }

    /** The first of the two is the one who came by trade. */
    private static String of(Link link, int most) {
        var tenure = link.tenure();
        return "The " + link.text("tradedFromName") + " traded " + link.from() + " to the " + link.team() + " on "
                + Wording.day(link.text("date")) + ", reuniting him with " + link.to() + what(link, most, tenure)
                + tenure.doubt();
    }

    private static String what(Link link, int most, Tenure tenure) {
        var role = most == 0 || tenure.isDoubtful() ? "" : " as " + (link.role(most) + link.otherRole(most));
        var years = tenure.in();
        return switch (link.kind()) {
            case "COACHED_BY" ->
                link.isLedByFirst()
                        ? ", whom he" + tenure.verb(" coached", " coaches", " has coached") + role + years
                        : ", who" + tenure.verb(" coached", " coaches", " has coached") + " him" + role + years;
            case "WORKED_FOR" -> ", " + boss(link, most, tenure) + years;
            case "TEAMMATES" -> ", his teammate there" + years;
            case "SAME_STAFF" -> ", his colleague there" + years;
            default -> ", with whom he" + tenure.verb(" was", " is", " has been") + " there" + years;
        };
    }

    private static String boss(Link link, int most, Tenure tenure) {
        var verb = tenure.verb(" worked", " works", " has worked");
        return link.isLedByFirst()
                ? "who" + verb + " for him" + as(link.otherRole(most))
                : "for whom he" + verb + as(link.role(most));
    }

    private static String as(String role) {
        return role.isEmpty() ? "" : " as " + role;
    }
}
