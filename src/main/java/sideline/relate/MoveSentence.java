package sideline.relate;

import java.util.List;
import sideline.relate.words.Link;
import sideline.relate.words.Wording;

/** A draft or a trade that links two, as a sentence without a full stop. */
final class MoveSentence {

    private MoveSentence() {}

    static String of(Link link) {
        return switch (link.kind()) {
            case "DRAFTED_BY" -> draft(link);
            case "TRADED_TO" -> move(link);
            default -> trade(link);
        };
    }

    private static String draft(Link link) {
        var round = link.text("round").isEmpty() ? "" : ", round " + link.text("round");
        var pick = link.text("overall").isEmpty() ? "" : ", pick " + link.text("overall");
        return link.from() + " was drafted by the " + link.team() + " in " + link.text("firstSeason") + round + pick;
    }

    private static String move(Link link) {
        var from = link.text("tradedFromName");
        return from.isEmpty()
                ? link.from() + " came to the " + link.team() + " by trade" + when(link)
                : "The " + from + " traded " + link.from() + " to the " + link.team() + when(link);
    }

    /** Both moved: together, for one another, or in a trade of three clubs. */
    private static String trade(Link link) {
        if (!(link.step().get("clubNames") instanceof List<?> clubs) || clubs.size() < 4) {
            return link.from() + " and " + link.to() + " were part of one trade" + when(link);
        }
        var giver = clubs.get(0);
        var taker = clubs.get(1);
        return switch (link.text("exchange")) {
            case "TOGETHER" ->
                "The " + giver + " traded " + link.from() + " and " + link.to() + " together to the " + taker
                        + when(link);
            case "FOR_ONE_ANOTHER" ->
                "The " + giver + " traded " + link.from() + " to the " + taker + " for " + link.to() + when(link);
            default -> {
                var second = giver.equals(clubs.get(2)) ? "" : " from the " + clubs.get(2);
                yield link.from() + " went from the " + giver + " to the " + taker + " and " + link.to() + second
                        + " to the " + clubs.get(3) + " in one trade" + when(link);
            }
        };
    }

    private static String when(Link link) {
        return link.text("date").isEmpty()
                ? " in " + link.text("firstSeason")
                : " on " + Wording.day(link.text("date"));
    }
}
