package sideline.relate;

import java.util.List;
import java.util.stream.Stream;
import sideline.plan.value.DerivedField;
import sideline.plan.value.Fields;
import sideline.relate.words.Past;
import sideline.relate.words.RoleWords;
import sideline.relate.words.Wording;

/** One sentence that tells who met whom again. */
final class ReunionSentence implements DerivedField {

    private static final int CLUBS = 3;

    @Override
    public String coordinate() {
        return "Reunion.sentence";
    }

    @Override
    public List<String> needs() {
        return List.of("kind");
    }

    @Override
    public List<String> properties() {
        return List.of("playerName", "withName", "toName", "season", "date", "fromName", "role", "before");
    }

    @Override
    public String value(Fields reunion, Fields arguments) {
        return Wording.concise(Stream.of(CLUBS, 2, 1).map(most -> value(reunion, most)));
    }

    private static String value(Fields reunion, int most) {
        var role = reunion.text("role");
        var met = reunion.text("withName") + (role.isEmpty() ? "" : " (" + RoleWords.of(role) + ")");
        var from = reunion.text("fromName");
        var isMove = !from.isEmpty() || !reunion.text("date").isEmpty();
        var past = Past.of(reunion, isMove ? "had " : "", most) + ".";
        if (!isMove) {
            return "With the " + reunion.text("toName") + ", " + reunion.text("playerName") + " would be reunited with "
                    + met + ", " + past;
        }
        var when = reunion.text("date").isEmpty()
                ? " in " + reunion.text("season")
                : " on " + Wording.day(reunion.text("date"));
        var trade = from.isEmpty()
                ? reunion.text("playerName") + " came to the " + reunion.text("toName") + " by trade"
                : "The " + from + " traded " + reunion.text("playerName") + " to the " + reunion.text("toName");
        return trade + when + ", where he met " + met + " again, " + past;
    }
}
