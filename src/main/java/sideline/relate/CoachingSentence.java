package sideline.relate;

import java.util.List;
import java.util.Locale;
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
        return link.text("coach.name") + " was " + title(link) + " of the " + link.text("season")
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

    /** Lists of staffs often name a position coach by his group alone. */
    private static String title(Fields link) {
        var role = lowerFirst(link.text("role"));
        var groupAlone = link.text("roleClass").equals("POSITION_COACH")
                && !role.toLowerCase(Locale.ROOT).contains("coach");
        return groupAlone ? role + " coach" : role;
    }

    private static String lowerFirst(String role) {
        var startsLikeAcronym = role.length() > 1 && Character.isUpperCase(role.charAt(1));
        return role.isEmpty() || startsLikeAcronym ? role : Character.toLowerCase(role.charAt(0)) + role.substring(1);
    }
}
