package sideline.relate;

import java.util.List;
import sideline.plan.DerivedField;
import sideline.plan.Fields;

/** One sentence that tells a coaching link. */
final class CoachingSentence implements DerivedField {

    @Override
    public String coordinate() {
        return "CoachingLink.sentence";
    }

    @Override
    public List<String> needs() {
        return List.of(
                "season",
                "role",
                "roleClass",
                "basis",
                "firstWeek",
                "lastWeek",
                "coach.name",
                "player.name",
                "teamSeason.name");
    }

    @Override
    public String value(Fields link, Fields arguments) {
        var role = Wording.role(link.text("role"), link.text("roleClass").equals("POSITION_COACH"));
        return link.text("coach.name") + " was " + role + " of the " + link.text("season")
                + " " + link.text("teamSeason.name") + " while " + link.text("player.name") + " was on the roster"
                + weeks(link) + ".";
    }

    private static String weeks(Fields link) {
        if (!link.text("basis").equals("SAME_WEEK")) {
            return "; the season is known, the weeks are not";
        }
        var first = link.text("firstWeek");
        var last = link.text("lastWeek");
        if (first.isEmpty()) {
            return last.isEmpty() ? "" : ", up to week " + last;
        }
        if (last.isEmpty()) {
            return ", from week " + first;
        }
        return first.equals(last) ? ", in week " + first : ", weeks " + first + " to " + last;
    }
}
