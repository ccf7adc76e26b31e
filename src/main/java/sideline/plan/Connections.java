package sideline.plan;

import static java.util.Objects.requireNonNull;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sideline.graph.Token;
import sideline.plan.Composer.Names;
import sideline.plan.ConnectionShape.CursorShape;
import sideline.plan.ConnectionShape.Part;
import sideline.plan.Shapes.Constant;
import sideline.plan.Shapes.ObjectShape;

/** Composes lists by pages: a keyset condition and one row more than the page, counted in full only when asked. */
final class Connections {

    private static final int LARGEST_PAGE = 100;

    private final Composer composer;

    Connections(Composer composer) {
        this.composer = composer;
    }

    Shape compose(FieldFile file, Names names, Selection selection, GraphQLObjectType connection, Columns columns) {
        var order = order(file, names, selection);
        var conditions = filters(file, names, selection);
        var keyset = keyset(file, selection, order);
        var row = Columns.withHops();
        var keyColumns = order.stream().map(key -> row.add(key.expression())).toList();
        var cursor = new CursorShape(keyColumns, file.coordinate(), selection.arguments());
        var keys = new ArrayList<String>();
        var parts = new ArrayList<Part>();
        var counted = -1;
        for (var child : selection.children()) {
            keys.add(child.key());
            switch (child.field()) {
                case "edges" -> parts.add(Part.edges(edge(file, names, connection, child, row, cursor)));
                case "pageInfo" -> parts.add(Part.pageInfo(child, cursor));
                case "totalCount" -> {
                    counted = columns.add(count(file, names, selection, conditions));
                    parts.add(Part.total(counted));
                }
                default -> parts.add(Part.constant(connection.getName()));
            }
        }
        var paged = selection.children().stream()
                .anyMatch(child -> Set.of("edges", "pageInfo").contains(child.field()));
        var rows = paged ? columns.add(page(file, names, selection, conditions, keyset, order, row)) : -1;
        return new ConnectionShape(List.copyOf(keys), List.copyOf(parts), rows, selection.arguments());
    }

    private Shape edge(
            FieldFile file,
            Names names,
            GraphQLObjectType connection,
            Selection edges,
            Columns row,
            CursorShape cursor) {
        var edgeType = object(connection, "edges");
        var keys = new ArrayList<String>();
        var fields = new ArrayList<Shape>();
        var required = new ArrayList<Boolean>();
        for (var child : edges.children()) {
            keys.add(child.key());
            required.add(true);
            fields.add(
                    switch (child.field()) {
                        case "cursor" -> cursor;
                        case "node" -> node(file, names, edgeType, child, row);
                        default -> new Constant(edgeType.getName());
                    });
        }
        return new ObjectShape(keys, fields, required);
    }

    private Shape node(FieldFile file, Names names, GraphQLObjectType edgeType, Selection node, Columns row) {
        var type = object(edgeType, "node");
        return composer.object(type, Row.of(file.yields(), names::of), node.childrenOf(type.getName()), row);
    }

    private static GraphQLObjectType object(GraphQLObjectType parent, String field) {
        var type = requireNonNull(parent.getFieldDefinition(field)).getType();
        return (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(type);
    }

    private String page(
            FieldFile file,
            Names names,
            Selection selection,
            List<String> conditions,
            @Nullable String keyset,
            List<OrderKey> order,
            Columns row) {
        var all = new ArrayList<>(conditions);
        order.stream().filter(OrderKey::isProperty).forEach(key -> all.add(key.expression() + " IS NOT NULL"));
        if (keyset != null) {
            all.add(keyset);
        }
        var limit = composer.inputs().add("first", selection.arguments(), values -> first(values) + 1);
        var keys = new ArrayList<>(fixed(file, names, selection));
        order.forEach(key -> keys.add(key.text()));
        var sorted = "\nORDER BY " + String.join(", ", keys);
        var variables =
                file.yields().stream().map(each -> names.of(each.name())).toList();
        var text = body(file, names, selection, all) + "\nWITH " + String.join(", ", variables) + sorted + "\nLIMIT "
                + limit + "\n" + row.hops() + "RETURN " + row.text() + sorted;
        return "COLLECT {\n  " + Rendering.indented(text) + "\n}";
    }

    private String count(FieldFile file, Names names, Selection selection, List<String> conditions) {
        return "COUNT {\n  " + Rendering.indented(body(file, names, selection, conditions)) + "\n}";
    }

    private String body(FieldFile file, Names names, Selection selection, List<String> conditions) {
        var clauses = file.clauses();
        var where = clauses.lastWhere();
        var body = clauses.body();
        if (where < 0) {
            var text = composer.text(file, body, names, selection.arguments());
            return conditions.isEmpty() ? text : text + "\nWHERE " + String.join("\n  AND ", conditions);
        }
        var before = composer.text(file, body.subList(0, where + 1), names, selection.arguments());
        var own = composer.text(file, body.subList(where + 1, body.size()), names, selection.arguments());
        var all = new ArrayList<>(conditions);
        all.add(0, conditions.isEmpty() ? own : "(" + own + ")");
        return before + " " + String.join("\n  AND ", all);
    }

    private List<String> filters(FieldFile file, Names names, Selection selection) {
        var filter = file.filter();
        if (filter == null || !(selection.arguments().planned().get(filter.name()) instanceof Map<?, ?> given)) {
            return List.of();
        }
        var conditions = new ArrayList<String>();
        for (var entry : given.entrySet()) {
            if (entry.getValue() != null) {
                conditions.add(condition(
                        filter, entry.getKey().toString(), names.of(file.main().name()), selection));
            }
        }
        return conditions;
    }

    private String condition(FieldFile.Variable filter, String key, String main, Selection selection) {
        var file = composer.vocabulary().files().require(filter.plainType() + "." + key);
        var names = composer.new Names(Row.of(main).bind(file.parents()));
        var type = file.params().get(0).plainType();
        Supplier<String> input = () -> composer.inputs()
                .add(
                        key,
                        selection.arguments(),
                        values -> Conversion.of(type).apply(key, given(values, filter.name(), key)));
        var text = Rendering.text(
                file.clauses().returned(),
                names::of,
                parameter -> names.parameter(parameter, () -> {
                    var ambient = composer.ambient().text(parameter);
                    return ambient == null ? input.get() : ambient;
                }));
        return "(" + text + ")";
    }

    /**
     * The properties that the given filters fix to one value. Ordering by them first changes nothing and lets an index
     * that begins with them give the order.
     */
    private List<String> fixed(FieldFile file, Names names, Selection selection) {
        var filter = file.filter();
        if (filter == null || !(selection.arguments().planned().get(filter.name()) instanceof Map<?, ?> given)) {
            return List.of();
        }
        return given.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .map(entry -> composer.vocabulary().files().require(filter.plainType() + "." + entry.getKey()))
                .map(condition -> condition.clauses().fixedProperty())
                .filter(property -> !property.isEmpty())
                .map(property -> names.of(file.main().name()) + "." + property)
                .toList();
    }

    private static @Nullable Object given(Map<String, Object> values, String filter, String key) {
        return values.get(filter) instanceof Map<?, ?> given ? given.get(key) : null;
    }

    private List<OrderKey> order(FieldFile file, Names names, Selection selection) {
        var order = file.order();
        if (order == null) {
            return OrderKey.listOf(
                    file.clauses().order(), tokens -> composer.text(file, tokens, names, selection.arguments()));
        }
        var chosen = requireNonNull(selection.arguments().planned().get(order.name()));
        var orderFile = composer.vocabulary().files().require(order.plainType() + "." + chosen);
        var orderNames = composer.new Names(Row.of(names.of(file.main().name())).bind(orderFile.parents()));
        return OrderKey.listOf(
                orderFile.clauses().order(), tokens -> composer.text(orderFile, tokens, orderNames, Arguments.NONE));
    }

    private @Nullable String keyset(FieldFile file, Selection selection, List<OrderKey> order) {
        if (selection.arguments().planned().get("after") == null) {
            return null;
        }
        var size = order.size();
        var parameters = new ArrayList<String>();
        for (var i = 0; i < size; i++) {
            var at = i;
            parameters.add(composer.inputs()
                    .add(
                            "after",
                            selection.arguments(),
                            values -> Cursor.decode(
                                            Cursor.list(file.coordinate(), values),
                                            String.valueOf(values.get("after")),
                                            size)
                                    .get(at)));
        }
        return OrderKey.after(order, parameters);
    }

    /** The page's size, checked. */
    static int first(Map<String, Object> values) {
        var first = values.get("first") instanceof Integer number ? number : 0;
        if (first < 1 || first > LARGEST_PAGE) {
            throw new PlanException(
                    PlanErrorType.BAD_USER_INPUT,
                    "'first' is " + first + "; ask for 1 to " + LARGEST_PAGE + " and go on with 'after'.");
        }
        return first;
    }

    /**
     * One key of an order.
     *
     * @param expression Cypher, never null for any row
     * @param descending whether the largest comes first
     */
    record OrderKey(String expression, boolean descending) {

        static List<OrderKey> listOf(List<Token> tokens, java.util.function.Function<List<Token>, String> text) {
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
        boolean isProperty() {
            return expression.matches("\\w+\\.\\w+");
        }

        String text() {
            return descending ? expression + " DESC" : expression;
        }

        /** The condition that a row stands after the given values. */
        static String after(List<OrderKey> keys, List<String> values) {
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
}
