package sideline.plan.compose;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sideline.plan.compose.Composer.Names;
import sideline.plan.field.FieldFile;
import sideline.plan.select.Selection;

/**
 * What a list's filter asks: a condition for each key that is given. The list starts from the condition whose file says
 * that it leads to the fewest rows, and tests the others on what it finds.
 *
 * @param main the variable of a row
 * @param all the conditions
 * @param first the condition that the list starts from; null when it starts by itself
 */
record Conditions(
        String main, List<Condition> all, @Nullable Condition first) {

    /** The conditions that the arguments of a list's selection state. */
    static Conditions of(Composer composer, FieldFile list, Names names, Selection selection) {
        var main = names.of(list.main().name());
        var filter = list.filter();
        if (filter == null || !(selection.arguments().planned().get(filter.name()) instanceof Map<?, ?> given)) {
            return new Conditions(main, List.of(), null);
        }
        var all = given.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .map(entry -> new Condition(
                        composer, main, filter, entry.getKey().toString(), entry.getValue(), selection.arguments()))
                .toList();
        var first = all.stream()
                .filter(Condition::canStart)
                .min(comparingInt(Condition::rows))
                .orElse(null);
        return new Conditions(main, all, first);
    }

    /**
     * What a condition's part is in the statement, {@code onRosterSeasonFrom} that of {@code {onRoster: {season: {from}}}}.
     *
     * @return its text; {@code NULL} when the filter does not ask for it
     */
    String part(String name) {
        return all.stream()
                .filter(condition -> condition.has(name))
                .map(condition -> condition.partText(name))
                .findFirst()
                .orElse("NULL");
    }

    /**
     * The clauses from which the list starts, its rows distinct and tested on their own values; empty when it starts by
     * itself. What has to be asked of the graph comes later, so that it is asked of few.
     */
    String start() {
        if (first == null) {
            return "";
        }
        var tests = all.stream()
                .filter(condition -> !condition.asksTheGraph())
                .map(Condition::test)
                .toList();
        var tested = tests.isEmpty() ? "" : "\nWHERE " + String.join("\n  AND ", tests);
        return first.start() + "\nWITH DISTINCT " + main + tested + "\n";
    }

    /** The conditions that remain to be tested, as expressions. */
    List<String> tests() {
        return all.stream()
                .filter(condition -> first == null || condition.asksTheGraph())
                .map(condition -> condition == first ? condition.testAfterStart() : condition.test())
                .filter(test -> !test.isEmpty())
                .toList();
    }

    /**
     * The properties that conditions fix to one value. Ordering by them first changes nothing and lets an index that
     * begins with them give the order.
     */
    List<String> fixed() {
        return all.stream()
                .map(Condition::fixedProperty)
                .filter(property -> !property.isEmpty())
                .map(property -> main + "." + property)
                .toList();
    }
}
