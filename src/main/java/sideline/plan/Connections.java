package sideline.plan;

import static java.util.Objects.requireNonNull;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sideline.plan.Composer.Names;
import sideline.plan.ConnectionShape.CursorShape;
import sideline.plan.ConnectionShape.Part;
import sideline.plan.Shapes.Constant;
import sideline.plan.Shapes.ObjectShape;

/**
 * Composes lists by pages: a keyset condition and one row more than the page, counted in full only when asked. A file may
 * fetch no more than a first page needs, by {@code $first}, which is null where it must give all of its rows: behind a
 * cursor and for counting.
 */
final class Connections {

    private static final int LARGEST_PAGE = 100;
    private static final String FIRST = "first";

    private final Composer composer;

    Connections(Composer composer) {
        this.composer = composer;
    }

    Shape compose(FieldFile file, Names all, Selection selection, GraphQLObjectType connection, Columns columns) {
        var names = selection.arguments().planned().get("after") == null ? all : all.without(FIRST);
        var members = Members.of(composer, file, names, selection);
        var pages = new Pages(members);
        var row = Columns.withHops();
        var keyColumns =
                pages.order().stream().map(key -> row.add(key.expression())).toList();
        var cursor = new CursorShape(keyColumns, file.coordinate(), selection.arguments());
        var keys = new ArrayList<String>();
        var parts = new ArrayList<Part>();
        for (var child : selection.children()) {
            keys.add(child.key());
            switch (child.field()) {
                case "edges" -> parts.add(Part.edges(edge(file, names, connection, child, row, cursor)));
                case "pageInfo" -> parts.add(Part.pageInfo(child, cursor));
                case "totalCount" -> {
                    var counted = Members.of(composer, file, names.without(FIRST), selection);
                    parts.add(Part.total(columns.add("COUNT {\n  " + Rendering.indented(counted.text()) + "\n}")));
                }
                case Groups.FIELD, Groups.WITHIN -> {
                    var counted = Members.of(composer, file, names.without(FIRST), selection);
                    parts.add(new Groups(composer).compose(counted, connection, child, columns));
                }
                default -> parts.add(Part.constant(connection.getName()));
            }
        }
        var paged = selection.children().stream()
                .anyMatch(child -> Set.of("edges", "pageInfo").contains(child.field()));
        var rows = paged ? columns.add(pages.compose(row)) : -1;
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

    /** The page's size, checked. */
    static int first(Map<String, Object> values) {
        var first = values.get(FIRST) instanceof Integer number ? number : 0;
        if (first < 1 || first > LARGEST_PAGE) {
            throw new PlanException(
                    PlanErrorType.BAD_USER_INPUT,
                    "'first' is " + first + "; ask for 1 to " + LARGEST_PAGE + " and go on with 'after'.");
        }
        return first;
    }
}
