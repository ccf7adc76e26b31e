package sideline.plan.compose;

import static java.util.Objects.requireNonNull;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sideline.cypher.Rendering;
import sideline.plan.compose.Composer.Names;
import sideline.plan.field.FieldFile;
import sideline.plan.field.Row;
import sideline.plan.select.Selection;
import sideline.plan.shape.ConnectionShape;
import sideline.plan.shape.ConnectionShape.CursorShape;
import sideline.plan.shape.ConnectionShape.Part;
import sideline.plan.shape.Shape;
import sideline.plan.shape.Shapes.Constant;
import sideline.plan.shape.Shapes.ObjectShape;

/**
 * Composes lists by pages: a keyset condition and one row more than the page, counted in full only when asked. A file may
 * fetch no more than a page needs, by {@code $first}, which is null where it must give all of its rows: for counting, and
 * behind a cursor unless it begins there itself, by {@code $after}, the cursor's values in the order of its keys.
 */
final class Connections {

    private static final String FIRST = "first";
    private static final String AFTER = "after";

    private final Composer composer;

    Connections(Composer composer) {
        this.composer = composer;
    }

    /**
     * Where the edges of a page are composed: with the page itself, or where what it holds is shown.
     *
     * @param composer composes what is selected of a node
     * @param names the variables of a row there
     * @param row the columns of an edge; those of its cursor come first
     */
    record Edges(Composer composer, Names names, Columns row) {}

    ConnectionShape compose(
            FieldFile file, Names all, Selection selection, GraphQLObjectType connection, Columns columns) {
        var row = Columns.withHops();
        return compose(file, all, selection, connection, columns, row, new Edges(composer, all, row));
    }

    /**
     * The columns of a page and how they are read.
     *
     * @param columns take the rows of the page, and what is counted beside them
     * @param row the columns of each row, to which more may be added
     */
    ConnectionShape compose(
            FieldFile file,
            Names all,
            Selection selection,
            GraphQLObjectType connection,
            Columns columns,
            Columns row,
            Edges edges) {
        var goesOn = selection.arguments().planned().get(AFTER) != null;
        var names = goesOn && !beginsAtCursors(file) ? all.without(FIRST) : all;
        var counting = names.without(FIRST).without(AFTER);
        var members = Members.of(composer, file, names, selection);
        var pages = new Pages(members);
        if (goesOn && beginsAtCursors(file)) {
            names.parameter(AFTER, pages::cursor);
        }
        var keyColumns =
                pages.order().stream().map(key -> row.add(key.expression())).toList();
        if (edges.row() != row) {
            keyColumns.forEach(column -> edges.row().add(Finder.found(column)));
        }
        var cursor = new CursorShape(keyColumns, file.coordinate(), selection.arguments());
        var keys = new ArrayList<String>();
        var parts = new ArrayList<Part>();
        for (var child : selection.children()) {
            keys.add(child.key());
            switch (child.field()) {
                case "edges" -> parts.add(Part.edges(edge(file, connection, child, edges, cursor)));
                case "pageInfo" -> parts.add(Part.pageInfo(child, cursor));
                case "totalCount" -> {
                    var counted = Members.of(composer, file, counting, selection);
                    parts.add(Part.total(columns.add("COUNT {\n  " + Rendering.indented(counted.text()) + "\n}")));
                }
                case Groups.FIELD, Groups.WITHIN -> {
                    var counted = Members.of(composer, file, counting, selection);
                    parts.add(new Groups(composer).compose(counted, connection, child, columns));
                }
                default -> parts.add(Part.constant(connection.getName()));
            }
        }
        var paged = selection.children().stream()
                .anyMatch(child -> Set.of("edges", "pageInfo").contains(child.field()));
        var rows = paged ? columns.add(() -> pages.compose(row)) : -1;
        return new ConnectionShape(List.copyOf(keys), List.copyOf(parts), rows, selection.arguments());
    }

    private static boolean beginsAtCursors(FieldFile file) {
        return file.params().stream().anyMatch(param -> param.name().equals(AFTER));
    }

    private static Shape edge(
            FieldFile file, GraphQLObjectType connection, Selection edges, Edges where, CursorShape cursor) {
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
                        case "node" -> node(file, edgeType, child, where);
                        default -> new Constant(edgeType.getName());
                    });
        }
        return new ObjectShape(keys, fields, required);
    }

    private static Shape node(FieldFile file, GraphQLObjectType edgeType, Selection node, Edges where) {
        var type = object(edgeType, "node");
        var row = Row.of(file.yields(), where.names()::of);
        return where.composer().object(type, row, node.childrenOf(type.getName()), where.row());
    }

    private static GraphQLObjectType object(GraphQLObjectType parent, String field) {
        var type = requireNonNull(parent.getFieldDefinition(field)).getType();
        return (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(type);
    }
}
