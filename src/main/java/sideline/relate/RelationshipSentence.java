package sideline.relate;

import java.util.List;
import sideline.plan.value.DerivedField;
import sideline.plan.value.Fields;
import sideline.relate.words.Wording;

/** One sentence that answers how two are linked. */
final class RelationshipSentence implements DerivedField {

    @Override
    public String coordinate() {
        return "Relationship.sentence";
    }

    @Override
    public List<String> needs() {
        return List.of("from.name", "to.name", "maxSteps", "asOf", "ways.reunion", "ways.sentence");
    }

    @Override
    public String value(Fields relationship, Fields arguments) {
        var ways = relationship.list("ways");
        if (ways.isEmpty()) {
            var day = relationship.text("asOf");
            return "No link between " + relationship.text("from.name") + " and " + relationship.text("to.name")
                    + " within " + steps(relationship.text("maxSteps"))
                    + (day.isEmpty() ? "" : " as of " + Wording.day(day)) + ".";
        }
        return ways.stream()
                .filter(way -> Boolean.TRUE.equals(way.get("reunion")))
                .findFirst()
                .orElse(ways.get(0))
                .text("sentence");
    }

    private static String steps(String number) {
        return number.equals("1") ? "1 step" : number + " steps";
    }
}
