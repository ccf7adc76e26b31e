package sideline.relate;

import java.util.List;
import sideline.plan.value.DerivedField;
import sideline.plan.value.Fields;
import sideline.relate.words.RoleWords;
import sideline.relate.words.Wording;

/** One sentence that tells a coaching link. */
final class CoachingSentence implements DerivedField {

    @Override
    public String coordinate() {
        return "CoachingLink.sentence";
    }

    @Override
    public List<String> needs() {
        return List.of(
                "season", "role", "basis", "firstWeek", "lastWeek", "coach.name", "player.name", "teamSeason.name");
    }

    @Override
    public String value(Fields link, Fields arguments) {
        var role = RoleWords.of(link.text("role"));
        var team = "the " + link.text("season") + " " + link.text("teamSeason.name");
        if (link.text("basis").equals("SAME_SEASON")) {
            return link.text("coach.name") + " was " + role + " and " + link.text("player.name") + " on the roster of "
                    + team + "; the data does not say whether at the same time.";
        }
        return link.text("coach.name") + " was " + role + " of " + team + " while " + link.text("player.name")
                + " was on the roster" + weeks(link) + ".";
    }

    private static String weeks(Fields link) {
        return link.text("basis").equals("SAME_WEEK")
                ? Wording.weeks(link.text("firstWeek"), link.text("lastWeek"), ", ")
                : "";
    }
}
