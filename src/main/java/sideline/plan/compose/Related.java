package sideline.plan.compose;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.TreeSet;
import sideline.cypher.Rendering;
import sideline.plan.field.FieldFile;
import sideline.plan.field.Row;
import sideline.plan.select.Arguments;
import sideline.plan.select.Selection;
import sideline.plan.shape.Leaf;
import sideline.plan.shape.Shape;
import sideline.plan.shape.Shapes.LeafAt;
import sideline.plan.shape.Shapes.ListAt;
import sideline.plan.shape.Shapes.Nested;

/** Composes what is related to a row: what files yield for it, and what stands in its further variables. */
final class Related {

    private final Composer composer;
    private final Columns columns;

    /** What is related to the row that has the columns. */
    Related(Composer composer, Columns columns) {
        this.composer = composer;
        this.columns = columns;
    }

    /** What a file yields for a row: a page, a list or an object. */
    Shape of(FieldFile file, Row row, Selection selection, GraphQLType fieldType) {
        var type = GraphQLTypeUtil.unwrapAll(fieldType);
        if (type.getName().endsWith("Connection")) {
            var names = composer.new Names(row.bind(file.parents()));
            return new Connections(composer).compose(file, names, selection, (GraphQLObjectType) type, columns);
        }
        var isList = GraphQLTypeUtil.unwrapNonNull(fieldType) instanceof GraphQLList;
        var shared = columns.share(
                List.of(file.coordinate(), row, selection.arguments()),
                Shared.class,
                () -> shared(file, row, selection.arguments(), type, isList));
        var shape = shared.shown().add(selection.children());
        return isList
                ? new ListAt(shared.column(), shape, isElementRequired(fieldType))
                : new Nested(shared.column(), shape);
    }

    /** What a file yields for a row: once for all that select the field with the same arguments. */
    private Shared shared(FieldFile file, Row row, Arguments arguments, GraphQLNamedType type, boolean isList) {
        var names = composer.new Names(row.bind(file.parents()));
        var rows = new FileRows(composer, file, names, arguments);
        var shownRow = Row.of(file.yields(), names::of);
        if (!isList && file.rows() == 1 && columns.takesHops()) {
            var hop = rows.hop();
            if (!hop.isEmpty()) {
                columns.hop(hop);
                return optional(new Shown(composer, type, shownRow, columns.within()), shownRow.main());
            }
        }
        var own = file.clauses().limit().isEmpty() ? Columns.withHops() : Columns.withoutHops();
        var shown = new Shown(composer, type, shownRow, own);
        if (file.clauses().aggregates() && columns.takesHops()) {
            var parents = new TreeSet<>(row.bind(file.parents()).values());
            columns.hop(() -> {
                var returned = shown.text();
                return rows.gathered(parents, own.hops(), returned);
            });
            return new Shared(columns.add(names.of("rows") + (isList ? "" : "[0]")), shown);
        }
        var column = columns.add(() -> {
            var returned = shown.text();
            return "COLLECT {\n  " + Rendering.indented(rows.listed(own.hops(), returned)) + "\n}"
                    + (isList ? "" : "[0]");
        });
        return new Shared(column, shown);
    }

    static boolean isElementRequired(GraphQLType fieldType) {
        return ((GraphQLList) GraphQLTypeUtil.unwrapNonNull(fieldType)).getWrappedType() instanceof GraphQLNonNull;
    }

    /** What stands in a variable of the row itself. */
    Shape of(String variable, Selection selection, GraphQLType fieldType) {
        var type = GraphQLTypeUtil.unwrapAll(fieldType);
        if (isLeaf(type)) {
            return new LeafAt(columns.add(variable), Leaf.of(fieldType, null));
        }
        if (type instanceof GraphQLObjectType object && GraphQLTypeUtil.isNonNull(fieldType)) {
            return composer.object(object, Row.of(variable), selection.childrenOf(object.getName()), columns);
        }
        var shared = columns.share(
                variable,
                Shared.class,
                () -> optional(new Shown(composer, type, Row.of(variable), columns.within()), variable));
        return new Nested(shared.column(), shared.shown().add(selection.children()));
    }

    private Shared optional(Shown shown, String variable) {
        var column = columns.add(() -> "CASE WHEN " + variable + " IS NULL THEN NULL ELSE " + shown.text() + " END");
        return new Shared(column, shown);
    }

    private static boolean isLeaf(GraphQLType type) {
        return type instanceof GraphQLScalarType || type instanceof GraphQLEnumType;
    }

    /**
     * A column that several fields read.
     *
     * @param column its position
     * @param shown what it holds
     */
    private record Shared(int column, Shown shown) {}
}
