package sideline.plan.compose;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sideline.cypher.OrderKey;
import sideline.cypher.Rendering;
import sideline.plan.field.Row;
import sideline.plan.select.Arguments;
import sideline.plan.select.Selection;
import sideline.plan.shape.ConnectionShape;
import sideline.plan.value.Cursor;

/** Composes the rows of a page: a keyset condition, an order that ends in a unique key, one row more than the page. */
public final class Pages {

    private final Members members;
    private final Composer composer;
    private final Selection selection;
    private final List<OrderKey> order;
    private final List<String> after;

    public Pages(Members members) {
        this.members = members;
        this.composer = members.composer();
        this.selection = members.selection();
        this.order = chosenOrder();
        this.after = after();
    }

    private List<OrderKey> chosenOrder() {
        var file = members.file();
        var order = file.order();
        if (order == null) {
            return OrderKey.listOf(
                    file.clauses().order(),
                    tokens -> composer.text(file, tokens, members.names(), selection.arguments()));
        }
        var chosen = requireNonNull(selection.arguments().planned().get(order.name()));
        var orderFile = composer.vocabulary().files().require(order.plainType() + "." + chosen);
        var names = composer.new Names(Row.of(members.main()).bind(orderFile.parents()));
        return OrderKey.listOf(
                orderFile.clauses().order(), tokens -> composer.text(orderFile, tokens, names, Arguments.NONE));
    }

    /** The keys of the order, none of them null. */
    List<OrderKey> order() {
        return order;
    }

    /** The page's rows as a list, each with the given columns. */
    String compose(Columns row) {
        var limit = composer.inputs().add("first", selection.arguments(), values -> ConnectionShape.first(values) + 1);
        var fixed = members.conditions().fixed();
        var isInTwo = order.get(0).isNullable() && members.conditions().first() == null;
        var found = isInTwo ? inTwo(limit) : members.text(tests(order));
        var sorted = sorted(fixed, order);
        var text = found + "\nWITH " + members.variables() + sorted + "\nLIMIT " + limit + "\n" + row.hops()
                + Rendering.returning(row.text()) + sorted;
        return "COLLECT {\n  " + Rendering.indented(text) + "\n}";
    }

    /**
     * Members by a value that some lack: first those that have it, in the order of its index, and only when they end
     * within the page those that lack it.
     */
    private String inTwo(String limit) {
        var key = order.get(0);
        var rest = order.subList(1, order.size());
        var known = Stream.concat(Stream.of(key.known()), rest.stream()).toList();
        var having = tests(known);
        var lacking = tests(order);
        lacking.add(key.known().expression() + " IS NULL");
        var found = members.names().of("known");
        return "WITH " + some(having, known, limit) + " AS " + found + "\nUNWIND CASE WHEN size(" + found + ") < "
                + limit + " THEN " + found + " + " + some(lacking, rest, limit) + " ELSE " + found + " END AS "
                + members.main();
    }

    private String some(List<String> tests, List<OrderKey> keys, String limit) {
        var text = members.text(tests) + "\nWITH " + members.main()
                + sorted(members.conditions().fixed(), keys) + "\nLIMIT " + limit + "\nRETURN " + members.main();
        return "COLLECT {\n  " + Rendering.indented(text) + "\n}";
    }

    private static String sorted(List<String> fixed, List<OrderKey> keys) {
        var all = new ArrayList<>(fixed);
        keys.forEach(key -> all.add(key.text()));
        return "\nORDER BY " + String.join(", ", all);
    }

    /** What members of a page meet besides the filter: they have what orders them, and stand after the cursor. */
    private List<String> tests(List<OrderKey> keys) {
        var tests = new ArrayList<String>();
        keys.stream().filter(OrderKey::isProperty).forEach(key -> tests.add(key.expression() + " IS NOT NULL"));
        if (!after.isEmpty()) {
            tests.add(OrderKey.after(keys, after));
        }
        return tests;
    }

    /** The parameters that hold the cursor's values; empty when the page is the first. */
    private List<String> after() {
        if (selection.arguments().planned().get("after") == null) {
            return List.of();
        }
        var parameters = new ArrayList<String>();
        for (var i = 0; i < order.size(); i++) {
            var at = i;
            parameters.add(composer.inputs()
                    .add(
                            "after",
                            selection.arguments(),
                            values -> decoded(values).get(at)));
        }
        return parameters;
    }

    /** The parameter that holds all of the cursor's values. */
    String cursor() {
        return composer.inputs().add("after", selection.arguments(), this::decoded);
    }

    private List<Object> decoded(Map<String, Object> arguments) {
        var list = Cursor.list(members.file().coordinate(), arguments);
        return Cursor.decode(list, String.valueOf(arguments.get("after")), order.size());
    }
}
