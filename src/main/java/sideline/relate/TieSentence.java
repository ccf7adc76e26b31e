package sideline.relate;

import java.util.List;
import java.util.stream.Stream;
import sideline.plan.value.DerivedField;
import sideline.plan.value.Fields;
import sideline.relate.words.Past;
import sideline.relate.words.RoleWords;
import sideline.relate.words.TeamNames;
import sideline.relate.words.Wording;

/** One sentence that tells what somebody has to do with another franchise, or with one of its people. */
final class TieSentence implements DerivedField {

    private static final int CLUBS = 3;

    @Override
    public String coordinate() {
        return "Tie.sentence";
    }

    @Override
    public List<String> needs() {
        return List.of("kind");
    }

    @Override
    public List<String> properties() {
        return List.of(
                "personName",
                "hereName",
                "role",
                "withName",
                "withRole",
                "thereName",
                "before",
                "round",
                "overall",
                "season",
                "date",
                "toName");
    }

    @Override
    public String value(Fields tie, Fields arguments) {
        return switch (tie.text("kind")) {
            case "ON_ROSTER" -> who(tie) + " played for the " + clubs(tie) + ".";
            case "ON_STAFF" -> who(tie) + " was on the staff of the " + roles(tie) + ".";
            case "DRAFTED_BY" ->
                who(tie) + " was drafted by the " + tie.text("withName") + " in " + tie.text("season")
                        + part(tie, "round", ", round ") + part(tie, "overall", ", pick ") + ".";
            case "TRADED_TO" ->
                "The " + tie.text("withName") + " traded " + who(tie) + " to the " + tie.text("toName")
                        + (tie.text("date").isEmpty()
                                ? " in " + tie.text("season")
                                : " on " + Wording.day(tie.text("date")))
                        + ".";
            default -> Wording.concise(Stream.of(CLUBS, 2, 1).map(most -> pair(tie, most)));
        };
    }

    private static String part(Fields tie, String name, String before) {
        return tie.text(name).isEmpty() ? "" : before + tie.text(name);
    }

    /** {@code Wes Phillips (offensive coordinator)}. */
    private static String who(Fields tie) {
        return tie.text("personName") + role(tie, "role");
    }

    private static String role(Fields tie, String name) {
        return tie.text(name).isEmpty() ? "" : " (" + RoleWords.of(tie.text(name)) + ")";
    }

    private static String pair(Fields tie, int most) {
        return who(tie) + " of the " + TeamNames.nickname(tie.text("hereName")) + " meets " + tie.text("withName")
                + role(tie, "withRole") + " of the " + TeamNames.nickname(tie.text("thereName")) + ", "
                + Past.of(tie, "", most) + ".";
    }

    private static String clubs(Fields tie) {
        return Wording.listed(names(tie).stream()
                .map(name -> name + " in " + Wording.seasons(seasons(of(tie, name))))
                .toList());
    }

    /** Where and when somebody was on the staff, and what he was there last. */
    private static String roles(Fields tie) {
        var roles = tie.list("before").stream()
                .map(span -> span.text("fromRole"))
                .filter(role -> !role.isEmpty())
                .map(RoleWords::of)
                .toList();
        if (roles.isEmpty()) {
            return clubs(tie);
        }
        return clubs(tie)
                + (roles.stream().distinct().count() == 1 ? ", as " : ", last as ")
                + roles.get(roles.size() - 1);
    }

    private static List<String> names(Fields tie) {
        return tie.list("before").stream()
                .map(span -> span.text("teamName"))
                .distinct()
                .toList();
    }

    private static List<Fields> of(Fields tie, String name) {
        return tie.list("before").stream()
                .filter(span -> span.text("teamName").equals(name))
                .toList();
    }

    private static List<Integer> seasons(List<Fields> spans) {
        return spans.stream().map(span -> Integer.valueOf(span.text("season"))).toList();
    }
}
