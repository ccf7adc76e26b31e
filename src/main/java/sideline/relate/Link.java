package sideline.relate;

import java.util.List;
import sideline.plan.value.Fields;

/** One step of a way, as {@code Query.relationship.cypher} yields it. */
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

    String text(String property) {
        return step.text(property);
    }

    List<Fields> overlaps() {
        return step.list("overlaps");
    }

    Tenure tenure() {
        return Tenure.of(overlaps());
    }

    /** What the franchise was called in the seasons of the link. */
    String team() {
        var names = overlaps().stream()
                .map(overlap -> overlap.text("teamName"))
                .filter(name -> !name.isEmpty())
                .toList();
        return names.isEmpty() ? step.text("teamName") : TeamNames.together(names);
    }

    /** Whether the first of the two is the coach of a player, or the head coach of the other. */
    boolean isLedByFirst() {
        return overlaps().stream()
                .anyMatch(overlap -> kind().equals("WORKED_FOR")
                        ? overlap.text("fromClass").equals("HEAD_COACH")
                        : !overlap.text("fromRole").isEmpty());
    }

    /** The link seen from the other of the two. */
    Link turned() {
        return new Link(Turning.of(step));
    }

    /** The link as far as some of its overlaps go. */
    Link within(List<Fields> overlaps) {
        return new Link(Turning.with(step, overlaps));
    }

    /** Whether the day is known on which one of the two came by trade. */
    boolean hasArrival() {
        return !text("date").isEmpty()
                && !text("tradedName").isEmpty()
                && !text("tradedFromName").isEmpty();
    }

    /** The roles of the first of the two in the order in which he held them, at most so many. */
    String role(int most) {
        return roles("fromRole", most);
    }

    /** The roles of the second. */
    String otherRole(int most) {
        return roles("toRole", most);
    }

    private String roles(String property, int most) {
        var roles = overlaps().stream()
                .map(overlap -> overlap.text(property))
                .filter(role -> !role.isEmpty())
                .map(RoleWords::of)
                .toList();
        return RoleWords.inOrder(roles, most);
    }

    /** The links of a way, by the fields of its steps. */
    static List<Link> listOf(List<Fields> steps) {
        return steps.stream().map(Link::new).toList();
    }
}
