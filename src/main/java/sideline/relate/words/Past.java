package sideline.relate.words;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sideline.plan.value.Fields;

/** What one who meets another again was to him before, as a relative clause. */
public final class Past {

    private Past() {}

    /**
     * The clause, {@code who had coached him as offensive coordinator of the Rams in 2020 and 2021}: of their strongest
     * kind of link, in the seasons that are certain.
     *
     * @param reunion its {@code kind} and the overlaps {@code before}, the one who moved first in each
     * @param had what stands before a verb
     * @param most how many clubs are named
     */
    public static String of(Fields reunion, String had, int most) {
        var kind = reunion.text("kind");
        var ofKind = reunion.list("before").stream()
                .filter(overlap -> List.of("", kind).contains(overlap.text("kind")))
                .toList();
        var certain = ofKind.stream()
                .filter(overlap -> !overlap.text("basis").equals("SAME_SEASON"))
                .toList();
        if (certain.isEmpty()) {
            return "with whom he was perhaps at the same time" + clubs(link("SAME_TEAM", ofKind), most);
        }
        var link = link(kind, certain);
        return tie(link, had) + clubs(link, most);
    }

    private static Link link(String kind, List<Fields> overlaps) {
        return new Link(new Fields(Map.of("kind", kind))).within(overlaps);
    }

    private static String tie(Link link, String had) {
        var been = had.isEmpty() ? "was" : "had been";
        return switch (link.kind()) {
            case "COACHED_BY" -> link.isLedByFirst() ? "whom he " + had + "coached" : "who " + had + "coached him";
            case "WORKED_FOR" ->
                link.isLedByFirst() ? "who " + had + "worked for him" : "for whom he " + had + "worked";
            case "TEAMMATES" -> "his teammate";
            case "SAME_STAFF" -> "his colleague on the staff";
            default -> "with whom he " + been;
        };
    }

    private static String clubs(Link link, int most) {
        var names = link.overlaps().stream().map(Past::club).distinct().toList();
        var told = names.subList(0, Math.min(most, names.size())).stream()
                .map(name -> club(link, name))
                .collect(Collectors.toList());
        if (told.size() < names.size()) {
            told.add("elsewhere");
        }
        return " " + Wording.listed(told);
    }

    private static String club(Fields overlap) {
        return TeamNames.nickname(overlap.text("teamName"));
    }

    private static String club(Link link, String name) {
        var there = link.within(link.overlaps().stream()
                .filter(overlap -> club(overlap).equals(name))
                .toList());
        var role = role(there, link.isLedByFirst());
        var at = link.kind().equals("SAME_STAFF") ? "of the " : "at the ";
        return (role.isEmpty() ? at : "as " + role + " of the ") + name + " in "
                + Wording.seasons(there.tenure().seasons());
    }

    /** The coach's role, or that of who worked for the other. */
    private static String role(Link link, boolean ledByFirst) {
        return switch (link.kind()) {
            case "COACHED_BY" -> ledByFirst ? link.role(2) : link.otherRole(2);
            case "WORKED_FOR" -> ledByFirst ? link.otherRole(2) : link.role(2);
            default -> "";
        };
    }
}
