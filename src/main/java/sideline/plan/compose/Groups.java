package sideline.plan.compose;

import static java.util.Objects.requireNonNull;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import sideline.cypher.Rendering;
import sideline.plan.field.Row;
import sideline.plan.select.Arguments;
import sideline.plan.select.Selection;
import sideline.plan.shape.ConnectionShape;
import sideline.plan.shape.ConnectionShape.Part;
import sideline.plan.shape.Leaf;
import sideline.plan.shape.Shape;
import sideline.plan.shape.Shapes.Constant;
import sideline.plan.shape.Shapes.LeafAt;
import sideline.plan.shape.Shapes.ListAt;
import sideline.plan.shape.Shapes.ObjectShape;

/** Composes the counts of a list's members by what they have in common, largest first. */
public final class Groups {

    /** The field of a connection that holds them, whatever the filter asks. */
    public static final String FIELD = "groups";

    /** The field of a connection that holds those within what the filter asks. */
    public static final String WITHIN = "counts";

    /** The argument of that field that says what they have in common. */
    public static final String GROUPING = "by";

    private static final List<String> COLUMNS = List.of("key", "label", "count");

    private final Composer composer;

    public Groups(Composer composer) {
        this.composer = composer;
    }

    /** Whether a field of a connection holds groups. */
    public static boolean isGroups(String field) {
        return field.equals(FIELD) || field.equals(WITHIN);
    }

    /**
     * The groups of a list.
     *
     * @param members the list's members
     */
    Part compose(Members members, GraphQLObjectType connection, Selection groups, Columns columns) {
        var field = requireNonNull(connection.getFieldDefinition(groups.field()));
        var enumeration = GraphQLTypeUtil.unwrapAll(field.getArgument(GROUPING).getType());
        var by = requireNonNull(groups.arguments().planned().get(GROUPING));
        var file = composer.vocabulary().files().require(enumeration.getName() + "." + by);
        var names = composer.new Names(Row.of(members.main()).bind(file.parents()));
        if (groups.field().equals(WITHIN)) {
            file.params()
                    .forEach(param -> names.parameter(
                            param.name(), () -> members.conditions().part(param.name())));
        }
        var key = names.of(file.yields().get(0).name());
        var label = names.of(file.yields().get(1).name());
        var count = names.of("members");
        var first = composer.inputs().add("first", groups.arguments(), ConnectionShape::first);
        var text = members.text() + "\n" + composer.text(file, file.clauses().body(), names, Arguments.NONE) + "\nWITH "
                + key
                + ", " + label + ", count(DISTINCT " + members.main() + ") AS " + count + "\nRETURN [" + key + ", "
                + label
                + ", " + count + "]\nORDER BY " + count + " DESC, " + key + "\nLIMIT " + first;
        var column = columns.add("COLLECT {\n  " + Rendering.indented(text) + "\n}");
        var type = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(field.getType());
        return Part.list(new ListAt(column, group(type, groups.children()), true));
    }

    private static ObjectShape group(GraphQLObjectType type, List<Selection> children) {
        var keys = new ArrayList<String>();
        var fields = new ArrayList<Shape>();
        var required = new ArrayList<Boolean>();
        for (var child : children) {
            keys.add(child.key());
            var field = type.getFieldDefinition(child.field());
            required.add(field == null || GraphQLTypeUtil.isNonNull(field.getType()));
            fields.add(
                    field == null
                            ? new Constant(type.getName())
                            : new LeafAt(COLUMNS.indexOf(child.field()), Leaf.of(field.getType(), null)));
        }
        return new ObjectShape(keys, fields, required);
    }
}
