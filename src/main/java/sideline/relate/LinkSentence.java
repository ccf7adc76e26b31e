package sideline.relate;

import java.util.stream.Stream;
import sideline.relate.words.Link;
import sideline.relate.words.Wording;

/** A link as a sentence of its own, without a full stop: who, what, with which franchise, when, and what is not known. */
final class LinkSentence {

    private static final int ROLES = 3;

    private LinkSentence() {}

    /** The sentence with as many roles as it has room for. */
    static String of(Link link) {
        return Wording.concise(Stream.of(ROLES, 2, 1).map(most -> of(link, most)));
    }

    private static String of(Link link, int most) {
        return switch (link.kind()) {
            case "DRAFTED_BY", "TRADED_TO", "SAME_TRADE" -> MoveSentence.of(link);
            case "SAME_EVENT" -> event(link);
            case "ON_ROSTER" -> roster(link);
            case "ON_STAFF" -> staff(link, most);
            case "COACHED_BY" -> coached(link.isLedByFirst() ? link : link.turned(), most);
            case "WORKED_FOR" -> worked(link, most);
            case "SAME_STAFF" -> oneStaff(link, most);
            case "TEAMMATES" -> teammates(link);
            default -> oneTeam(link.isLedByFirst() ? link : link.turned(), most);
        };
    }

    private static String event(Link link) {
        var text = link.text("text").strip().replaceAll("\\.$", "");
        return text.isEmpty() ? link.from() + " and " + link.to() + " were part of one event" : text;
    }

    private static String roster(Link link) {
        var tenure = link.tenure();
        return link.from() + tenure.verb(" was", " is", " has been") + " on the roster of the " + link.team()
                + tenure.in();
    }

    private static String staff(Link link, int most) {
        var tenure = link.tenure();
        return link.from() + tenure.verb(" was ", " is ", " has been ") + link.role(most) + " of the " + link.team()
                + tenure.years();
    }

    /** The coach is the first of the two. */
    private static String coached(Link link, int most) {
        var tenure = link.tenure();
        if (tenure.isDoubtful()) {
            return link.from() + " was " + link.role(most) + " and " + link.to() + " on the roster of the "
                    + link.team() + tenure.in() + tenure.doubt();
        }
        return link.from() + tenure.verb(" coached ", " coaches ", " has coached ") + link.to() + " as "
                + link.role(most) + " of the " + link.team() + tenure.years() + tenure.doubt();
    }

    /** The coach is the first of the two. */
    private static String oneTeam(Link link, int most) {
        var tenure = link.tenure();
        var role = link.role(most);
        if (tenure.isDoubtful()) {
            return link.to() + " was on the roster and " + link.from() + " " + role + " of the " + link.team()
                    + tenure.in() + tenure.doubt();
        }
        return link.to() + tenure.verb(" was", " is", " has been") + " with " + link.from() + ", "
                + (role.isEmpty() ? "" : role + " of ") + "the " + link.team() + "," + tenure.in() + tenure.doubt();
    }

    private static String worked(Link link, int most) {
        var led = link.overlaps().stream()
                .filter(overlap -> overlap.text("fromClass").equals("HEAD_COACH"))
                .toList();
        var served = link.overlaps().stream()
                .filter(overlap -> !overlap.text("fromClass").equals("HEAD_COACH"))
                .toList();
        if (led.isEmpty()) {
            return workedFor(link, most);
        }
        var back = workedFor(link.within(led).turned(), most);
        return served.isEmpty() ? back : workedFor(link.within(served), most) + "; " + back;
    }

    /** The head coach is the second of the two. */
    private static String workedFor(Link link, int most) {
        var tenure = link.tenure();
        if (tenure.isDoubtful()) {
            return link.from() + " was " + link.role(most) + " and " + link.to() + " " + link.otherRole(most)
                    + " of the " + link.team() + tenure.in() + tenure.doubt();
        }
        return link.from() + tenure.verb(" worked for ", " works for ", " has worked for ") + link.to() + " as "
                + link.role(most) + " of the " + link.team() + tenure.years() + tenure.doubt();
    }

    private static String oneStaff(Link link, int most) {
        var tenure = link.tenure();
        var were = tenure.verb(" were ", " are ", " have been ") + (tenure.isDoubtful() ? "both on the" : "on one");
        return link.from() + " (" + link.role(most) + ") and " + link.to() + " (" + link.otherRole(most) + ")" + were
                + " staff " + (tenure.isDoubtful() ? "of the " : "at the ") + link.team() + tenure.in()
                + tenure.doubt();
    }

    private static String teammates(Link link) {
        var tenure = link.tenure();
        var both = link.from() + " and " + link.to();
        if (tenure.isDoubtful()) {
            return both + " were both on the roster of the " + link.team() + tenure.in() + tenure.doubt();
        }
        return both + tenure.verb(" were", " are", " have been") + " teammates at the " + link.team() + tenure.in()
                + tenure.doubt();
    }
}
