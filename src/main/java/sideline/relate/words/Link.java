package sideline.relate.words;

import java.util.List;
import sideline.plan.value.Fields;

/** One step of a way, as {@code Query.relationship.cypher} yields it. */
public record Link(Fields step) {

    /** Its kind, one of {@code LinkKind}. */
    public String kind() {
        return step.text("kind");
    }

    /** The name it leads from. */
    public String from() {
        return step.text("fromName");
    }

    /** The name it leads to. */
    public String to() {
        return step.text("toName");
    }

    /** One of its properties; empty where it has none of that name. */
    public String text(String property) {
        return step.text(property);
    }

    /** When both were there, season by season. */
    public List<Fields> overlaps() {
        return step.list("overlaps");
    }

    /** How long both were there. */
    public Tenure tenure() {
        return Tenure.of(overlaps());
    }

    /** What the franchise was called in the seasons of the link. */
    public String team() {
        var names = overlaps().stream()
                .map(overlap -> overlap.text("teamName"))
                .filter(name -> !name.isEmpty())
                .toList();
        return names.isEmpty() ? step.text("teamName") : TeamNames.together(names);
    }

    /** Whether the first of the two is the coach of a player, or the head coach of the other. */
    public boolean isLedByFirst() {
        return overlaps().stream()
                .anyMatch(overlap -> kind().equals("WORKED_FOR")
                        ? overlap.text("fromClass").equals("HEAD_COACH")
                        : !overlap.text("fromRole").isEmpty());
    }

    /** The link seen from the other of the two. */
    public Link turned() {
        return new Link(Turning.of(step));
    }

    /** The link as far as some of its overlaps go. */
    public Link within(List<Fields> overlaps) {
        return new Link(Turning.with(step, overlaps));
    }

    /** Whether the day is known on which one of the two came by trade. */
    public boolean hasArrival() {
        return !text("date").isEmpty()
                && !text("tradedName").isEmpty()
                && !text("tradedFromName").isEmpty();
    }

    /** The roles of the first of the two in the order in which he held them, at most so many. */
    public String role(int most) {
        return roles("fromRole", most);
    }

    /** The roles of the second. */
    public String otherRole(int most) {
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
    public static List<Link> listOf(List<Fields> steps) {
        return steps.stream().map(Link::new).toList();
    }
}
