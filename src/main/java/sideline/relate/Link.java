package sideline.relate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import sideline.plan.Fields;

/** One step of a way, as `Relationship.ways.cypher` yields it, put in words. */
record Link(Fields step) {

    String kind() {
        return step.text("kind");
    }

    String from() {
        return step.text("fromName");
    }

    String to() {
        return step.text("toName");
    }

    /** What the franchise was called in the seasons of the link. */
    String team() {
        var names = step.list("overlaps").stream()
                .map(overlap -> overlap.text("teamName"))
                .toList();
        return names.isEmpty() ? step.text("teamName") : Wording.once(names);
    }

    String seasons() {
        return Wording.seasons(step.list("overlaps").stream()
                .map(overlap -> Integer.valueOf(overlap.text("season")))
                .toList());
    }

    private String season() {
        return step.text("firstSeason");
    }

    /** Whether the day is known on which one of the two came by trade. */
    boolean hasArrival() {
        return !step.text("date").isEmpty() && !step.text("tradedName").isEmpty();
    }

    /** {@code on 20 September 2023, when the Los Angeles Rams traded Cam Akers}. */
    String arrival() {
        return "on " + Wording.day(step.text("date")) + ", when the " + step.text("tradedFromName") + " traded "
                + step.text("tradedName");
    }

    /** The link as a sentence of its own, without a full stop. */
    String sentence() {
        return switch (kind()) {
            case "DRAFTED_BY" -> draft();
            case "TRADED_TO" -> move();
            case "SAME_TRADE" -> from() + " and " + to() + " were part of one trade" + onDay();
            case "SAME_EVENT" -> step.text("text").replaceAll("\\.$", "");
            case "ON_ROSTER" -> from() + " was on the roster of the " + team() + " in " + seasons();
            case "ON_STAFF" -> from() + " was " + roles("fromRole") + " of the " + team() + " in " + seasons();
            default -> step.text("basis").equals("SAME_SEASON") ? likely() : certain();
        };
    }

    private String draft() {
        var round = step.text("round").isEmpty() ? "" : ", round " + step.text("round");
        var pick = step.text("overall").isEmpty() ? "" : ", pick " + step.text("overall");
        return from() + " was drafted by the " + team() + " in " + season() + round + pick;
    }

    private String move() {
        return "The " + step.text("tradedFromName") + " traded " + from() + " to the " + team() + onDay();
    }

    private String onDay() {
        return step.text("date").isEmpty() ? " in " + season() : " on " + Wording.day(step.text("date"));
    }

    private String certain() {
        return switch (kind()) {
            case "TEAMMATES" -> both() + " were teammates at the " + team() + " in " + seasons();
            case "WORKED_FOR", "SAME_STAFF" -> worked();
            default -> both() + " were together at the " + team() + " in " + seasons() + ": " + capacities(" while ");
        };
    }

    private String likely() {
        var unknown = "; the data does not say whether at the same time";
        return switch (kind()) {
            case "TEAMMATES" -> both() + " were both on the roster of the " + team() + " in " + seasons() + unknown;
            case "WORKED_FOR", "SAME_STAFF" -> worked();
            default ->
                both() + " were both with the " + team() + " in " + seasons() + ": " + capacities(" and ") + unknown;
        };
    }

    private String both() {
        return from() + " and " + to();
    }

    /** Who was what, the coach first. */
    private String capacities(String joint) {
        return roles("fromRole").isEmpty()
                ? to() + " was " + roles("toRole") + joint + from() + " was on the roster"
                : from() + " was " + roles("fromRole") + joint + to() + " was on the roster";
    }

    private String worked() {
        if (roles("toRole").contains("head coach") || !roles("fromRole").contains("head coach")) {
            var verb = kind().equals("WORKED_FOR") ? " worked for " : " worked with ";
            return from() + verb + to() + " at the " + team() + " as " + roles("fromRole") + ", " + seasons();
        }
        return to() + " worked for " + from() + " at the " + team() + " as " + roles("toRole") + ", " + seasons();
    }

    /** The roles of one of the two, each once; with their seasons when there are several. */
    private String roles(String field) {
        var byRole = new LinkedHashMap<String, List<Integer>>();
        for (var overlap : step.list("overlaps")) {
            if (!overlap.text(field).isEmpty()) {
                byRole.computeIfAbsent(Wording.role(overlap.text(field)), role -> new ArrayList<>())
                        .add(Integer.valueOf(overlap.text("season")));
            }
        }
        if (byRole.size() < 2) {
            return String.join("", byRole.keySet());
        }
        return Wording.listed(byRole.entrySet().stream()
                .map(entry -> entry.getKey() + " in " + Wording.seasons(entry.getValue()))
                .toList());
    }

    /** The links of a way, by the fields of its steps. */
    static List<Link> listOf(List<Fields> steps) {
        return steps.stream().map(Link::new).toList();
    }
}
