package sideline.plan.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import sideline.plan.field.FieldFile.Variable;

/**
 * The variables of a statement that stand for one object of the response.
 *
 * @param main the variable that is the object itself
 * @param others further variables of its row by the name that field files give them
 * @param types the types of the further variables
 */
public record Row(String main, Map<String, String> others, Map<String, String> types) {

    /** The row that a file yields, its variables renamed. */
    public static Row of(List<Variable> yields, UnaryOperator<String> names) {
        var others = new LinkedHashMap<String, String>();
        var types = new LinkedHashMap<String, String>();
        for (var variable : yields.subList(1, yields.size())) {
            others.put(variable.name(), names.apply(variable.name()));
            types.put(variable.name(), variable.plainType());
        }
        return new Row(names.apply(yields.get(0).name()), others, types);
    }

    /** A row of one variable. */
    public static Row of(String main) {
        return new Row(main, Map.of(), Map.of());
    }

    /** What the file's parent variables are called in the statement, by their name in the file. */
    public Map<String, String> bind(List<Variable> parents) {
        var bound = new LinkedHashMap<String, String>();
        for (var i = 0; i < parents.size(); i++) {
            var name = parents.get(i).name();
            bound.put(name, i == 0 ? main : others.getOrDefault(name, main));
        }
        return bound;
    }

    /** The further variable of this name, or null. */
    @Nullable
    public String other(String name) {
        return others.get(name);
    }
}
