package sideline.relate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sideline.plan.value.DerivedField;
import sideline.plan.value.Fields;
import sideline.relate.words.TeamNames;
import sideline.relate.words.Wording;

/** One sentence that tells how nearly two met. */
final class NearMissSentence implements DerivedField {

    private static final List<String> NUMBERS =
            List.of("", "a year", "two years", "three years", "four years", "five years", "six years");

    @Override
    public String coordinate() {
        return "NearMiss.sentence";
    }

    @Override
    public List<String> needs() {
        return List.of("season", "otherSeason", "yearsApart");
    }

    @Override
    public List<String> properties() {
        return List.of("nearName", "farName", "teamName", "farTeamName", "nearWeeks", "farWeeks");
    }

    @Override
    public String value(Fields miss, Fields arguments) {
        var team = TeamNames.together(List.of(miss.text("teamName"), miss.text("farTeamName")));
        var both = miss.text("nearName") + " and " + miss.text("farName") + " were both with the " + team;
        var years = Integer.parseInt(miss.text("yearsApart"));
        if (years == 0) {
            return both + " in " + miss.text("season") + ", but not at the same time: " + miss.text("nearName")
                    + weeks(miss.get("nearWeeks")) + ", " + miss.text("farName") + weeks(miss.get("farWeeks")) + ".";
        }
        var apart = years < NUMBERS.size() ? NUMBERS.get(years) : years + " years";
        return both + ", " + apart + " apart (" + miss.text("season") + " and " + miss.text("otherSeason") + ").";
    }

    /** The weeks of one of the two, from the first to the last; either may be open. */
    private static String weeks(@Nullable Object ends) {
        return ends instanceof List<?> weeks && weeks.size() == 2
                ? Wording.weeks(text(weeks.get(0)), text(weeks.get(1)), " ")
                : "";
    }

    private static String text(@Nullable Object week) {
        return week == null ? "" : week.toString();
    }
}
