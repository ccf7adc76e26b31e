package sideline.plan.compose;

import java.util.ArrayList;
import java.util.List;
import sideline.plan.compose.Composer.Names;
import sideline.plan.field.FieldFile;
import sideline.plan.select.Selection;

/** The members of a list: all that fit its filter, in no order. */
record Members(Composer composer, FieldFile file, Names names, Selection selection, Conditions conditions) {

    static Members of(Composer composer, FieldFile file, Names names, Selection selection) {
        return new Members(composer, file, names, selection, Conditions.of(composer, file, names, selection));
    }

    /** The variable of a member. */
    String main() {
        return names.of(file.main().name());
    }

    /** The variables of a member's row, parted by commas. */
    String variables() {
        return String.join(
                ", ", file.yields().stream().map(each -> names.of(each.name())).toList());
    }

    /** The clauses that find all members. */
    String text() {
        return text(List.of());
    }

    /** The clauses that find the members of which more holds. */
    String text(List<String> more) {
        var tests = new ArrayList<>(conditions.tests());
        tests.addAll(more);
        return conditions.start() + tested(tests);
    }

    private String tested(List<String> tests) {
        var where = file.clauses().lastWhere();
        var body = file.clauses().body();
        if (where < 0) {
            var text = composer.text(file, body, names, selection.arguments());
            return tests.isEmpty() ? text : text + "\nWHERE " + String.join("\n  AND ", tests);
        }
        var before = composer.text(file, body.subList(0, where + 1), names, selection.arguments());
        var own = composer.text(file, body.subList(where + 1, body.size()), names, selection.arguments());
        var all = new ArrayList<>(tests);
        all.add(0, tests.isEmpty() ? own : "(" + own + ")");
        return before + " " + String.join("\n  AND ", all);
    }
}
