package sideline.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One key of a list's order.
 *
 * @param expression Cypher, never null for any row
 * @param descending whether the largest comes first
 */
public record OrderKey(String expression, boolean descending) {

    private static final Pattern NULLABLE = Pattern.compile("coalesce\\((\\w+\\.\\w+), [^,]+\\)");

    /** The keys that follow an ORDER BY, each written by the given function. */
    public static List<OrderKey> listOf(List<Token> tokens, Function<List<Token>, String> text) {
        var keys = new ArrayList<OrderKey>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i <= tokens.size(); i++) {
            if (i < tokens.size()) {
                depth += Clauses.opens(tokens.get(i)) - Clauses.closes(tokens.get(i));
            }
            if (i == tokens.size() || (depth == 0 && tokens.get(i).is(","))) {
                var descending = tokens.get(i - 1).is("DESC");
                keys.add(new OrderKey(text.apply(tokens.subList(start, descending ? i - 1 : i)), descending));
                start = i + 1;
            }
        }
        return keys;
    }

    /** Whether the key is a plain property. */
    public boolean isProperty() {
        return expression.matches("\\w+\\.\\w+");
    }

    /** Whether the key is a property that rows may lack, with a value that stands for it then. */
    public boolean isNullable() {
        return NULLABLE.matcher(expression).matches();
    }

    /** The same key for rows that do not lack its property. */
    public OrderKey known() {
        return new OrderKey(NULLABLE.matcher(expression).replaceFirst("$1"), descending);
    }

    /** The key as it stands after ORDER BY. */
    public String text() {
        return descending ? expression + " DESC" : expression;
    }

    /** The condition that a row stands after the given values. */
    public static String after(List<OrderKey> keys, List<String> values) {
        var key = keys.get(0);
        var sign = key.descending() ? "<" : ">";
        var beyond = key.expression() + " " + sign + " " + values.get(0);
        if (keys.size() == 1) {
            return beyond;
        }
        var rest = after(keys.subList(1, keys.size()), values.subList(1, values.size()));
        return key.expression() + " " + sign + "= " + values.get(0) + " AND (" + beyond + " OR (" + rest + "))";
    }
}
