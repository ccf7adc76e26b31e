package sideline.relate;

import java.util.List;
import sideline.plan.DerivedField;
import sideline.plan.Fields;

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
        return List.of("nearName", "farName", "teamName");
    }

    @Override
    public String value(Fields miss, Fields arguments) {
        var both = miss.text("nearName") + " and " + miss.text("farName") + " were both with the "
                + miss.text("teamName") + ", ";
        var years = Integer.parseInt(miss.text("yearsApart"));
        if (years == 0) {
            return both + "in " + miss.text("season") + ", but not in the same weeks.";
        }
        var apart = years < NUMBERS.size() ? NUMBERS.get(years) : years + " years";
        return both + apart + " apart (" + miss.text("season") + " and " + miss.text("otherSeason") + ").";
    }
}
