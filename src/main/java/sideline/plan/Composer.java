package sideline.plan;

import static java.util.Objects.requireNonNull;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import sideline.graph.Token;
import sideline.plan.FieldFile.Variable;
import sideline.plan.Shapes.Choice;
import sideline.plan.Shapes.Constant;
import sideline.plan.Shapes.DerivedShape;
import sideline.plan.Shapes.LeafAt;
import sideline.plan.Shapes.ListAt;
import sideline.plan.Shapes.Nested;
import sideline.plan.Shapes.ObjectShape;

/** Composes the statement of one root field out of field files: each selection stands where its file returns. */
final class Composer {

    private final Vocabulary vocabulary;
    private final Inputs inputs;
    private final Ambient ambient;
    private final Allowance allowance;
    private int instances;

    Composer(Vocabulary vocabulary, Inputs inputs, Ambient ambient, Allowance allowance) {
        this.vocabulary = vocabulary;
        this.inputs = inputs;
        this.ambient = ambient;
        this.allowance = allowance;
    }

    /** A selected object: its columns go into the given row. */
    ObjectShape object(GraphQLObjectType type, Row row, List<Selection> selections, Columns columns) {
        var keys = new ArrayList<String>();
        var fields = new ArrayList<Shape>();
        var required = new ArrayList<Boolean>();
        for (var selection : selections) {
            keys.add(selection.key());
            fields.add(field(type, row, selection, columns));
            required.add(isRequired(type, selection.field()));
        }
        return new ObjectShape(keys, fields, required);
    }

    private static boolean isRequired(GraphQLObjectType type, String field) {
        return field.startsWith("__")
                || GraphQLTypeUtil.isNonNull(definition(type, field).getType());
    }

    private static GraphQLFieldDefinition definition(GraphQLObjectType type, String field) {
        return requireNonNull(type.getFieldDefinition(field));
    }

    private Shape field(GraphQLObjectType type, Row row, Selection selection, Columns columns) {
        allowance.take();
        if (selection.field().equals("__typename")) {
            return new Constant(type.getName());
        }
        var derived = vocabulary.derived(type, selection.field());
        if (derived != null) {
            var hidden = object(type, row, vocabulary.needs(type, derived), columns);
            return new DerivedShape(hidden, derived, selection.arguments());
        }
        var fieldType = definition(type, selection.field()).getType();
        var file = vocabulary.files().find(type, selection.field());
        if (file != null) {
            return file.isExpression()
                    ? leaf(type, selection.field(), fieldType, expression(file, row, selection), columns)
                    : related(file, row, selection, fieldType, columns);
        }
        var variable = row.other(selection.field());
        return variable == null
                ? leaf(type, selection.field(), fieldType, row.main() + "." + selection.field(), columns)
                : direct(fieldType, variable, selection, columns);
    }

    private static Shape leaf(
            GraphQLObjectType type, String field, GraphQLType fieldType, String expression, Columns columns) {
        var isNodeId = field.equals("id")
                && type.getInterfaces().stream().anyMatch(each -> each.getName().equals("Node"));
        return new LeafAt(columns.add(expression), Leaf.of(fieldType, isNodeId ? type.getName() : null));
    }

    private String expression(FieldFile file, Row row, Selection selection) {
        var names = new Names(row.bind(file.parents()));
        return "(" + text(file, file.clauses().returned(), names, selection.arguments()) + ")";
    }

    private Shape direct(GraphQLType fieldType, String variable, Selection selection, Columns columns) {
        var type = GraphQLTypeUtil.unwrapAll(fieldType);
        if (isLeaf(type)) {
            return new LeafAt(columns.add(variable), Leaf.of(fieldType, null));
        }
        if (type instanceof GraphQLObjectType object && GraphQLTypeUtil.isNonNull(fieldType)) {
            return object(object, Row.of(variable), selection.childrenOf(object.getName()), columns);
        }
        return optional(variable, type, Row.of(variable), selection, columns);
    }

    private Nested optional(String variable, GraphQLNamedType type, Row row, Selection selection, Columns columns) {
        var shown = shown(type, row, selection.children(), columns.within());
        var column = columns.add("CASE WHEN " + variable + " IS NULL THEN NULL ELSE " + shown.text() + " END");
        return new Nested(column, shown.shape());
    }

    private Shape related(FieldFile file, Row row, Selection selection, GraphQLType fieldType, Columns columns) {
        var names = new Names(row.bind(file.parents()));
        var type = GraphQLTypeUtil.unwrapAll(fieldType);
        if (type.getName().endsWith("Connection")) {
            return new Connections(this).compose(file, names, selection, (GraphQLObjectType) type, columns);
        }
        var shownRow = Row.of(file.yields(), names::of);
        var isList = GraphQLTypeUtil.unwrapNonNull(fieldType) instanceof GraphQLList;
        if (!isList && file.rows() == 1 && file.clauses().isOneMatch() && columns.takesHops()) {
            columns.hop("OPTIONAL " + text(file, file.clauses().body(), names, selection.arguments()));
            return optional(shownRow.main(), type, shownRow, selection, columns);
        }
        var own = file.clauses().limit().isEmpty() ? Columns.withHops() : Columns.withoutHops();
        var shown = shown(type, shownRow, selection.children(), own);
        var text = "COLLECT {\n  " + Rendering.indented(rows(file, names, selection, own.hops(), shown.text())) + "\n}";
        if (isList) {
            return new ListAt(columns.add(text), shown.shape(), isElementRequired(fieldType));
        }
        return new Nested(columns.add(text + "[0]"), shown.shape());
    }

    static boolean isElementRequired(GraphQLType fieldType) {
        return ((GraphQLList) GraphQLTypeUtil.unwrapNonNull(fieldType)).getWrappedType() instanceof GraphQLNonNull;
    }

    private static boolean isLeaf(GraphQLType type) {
        return type instanceof GraphQLScalarType || type instanceof GraphQLEnumType;
    }

    /** The rows of a file with the given expression returned for each, after clauses that bind what it shows. */
    String rows(FieldFile file, Names names, Selection selection, String hops, String returned) {
        var clauses = file.clauses();
        var body = text(file, clauses.body(), names, selection.arguments());
        var text = new StringBuilder(body)
                .append(body.isEmpty() ? "" : "\n")
                .append(hops)
                .append("RETURN ")
                .append(returned);
        if (!clauses.order().isEmpty()) {
            text.append("\nORDER BY ").append(text(file, clauses.order(), names, selection.arguments()));
        }
        if (!clauses.limit().isEmpty()) {
            text.append("\nLIMIT ").append(text(file, clauses.limit(), names, selection.arguments()));
        }
        return text.toString();
    }

    /** Tokens of a file as text, with variables renamed and arguments made parameters. */
    String text(FieldFile file, List<Token> tokens, Names names, Arguments arguments) {
        return Rendering.text(tokens, names::of, name -> names.parameter(name, () -> parameter(file, name, arguments)));
    }

    private String parameter(FieldFile file, String name, Arguments arguments) {
        var ambientText = ambient.text(name);
        if (ambientText != null) {
            return ambientText;
        }
        if (arguments.planned().get(name) == null) {
            return "NULL";
        }
        var type = file.params().stream()
                .filter(each -> each.name().equals(name))
                .map(Variable::plainType)
                .findFirst()
                .orElseThrow();
        return inputs.add(name, arguments, values -> Conversion.of(type).apply(name, values.get(name)));
    }

    /** A row of an object, interface or union as Cypher text, with the shape that reads it. */
    Shown shown(GraphQLNamedType type, Row row, List<Selection> children, Columns columns) {
        if (type instanceof GraphQLObjectType object) {
            var shape = object(object, row, of(children, object.getName()), columns);
            return new Shown(columns.text(), shape);
        }
        return choice(type, row, children);
    }

    private Shown choice(GraphQLNamedType type, Row row, List<Selection> children) {
        var file = vocabulary.files().require(type.getName());
        var discriminator = expression(file, row, new Selection("", "", Set.of(), Arguments.NONE, List.of()));
        var shapes = new LinkedHashMap<String, Shape>();
        var text = new StringBuilder("CASE ").append(discriminator);
        for (var object : vocabulary.objectTypes(type)) {
            var columns = Columns.withoutHops();
            columns.add("'" + object.getName() + "'");
            shapes.put(object.getName(), object(object, row, of(children, object.getName()), columns));
            text.append("\n  WHEN '")
                    .append(object.getName())
                    .append("' THEN ")
                    .append(Rendering.indented(columns.text()));
        }
        text.append("\n  ELSE [").append(discriminator).append("]\nEND");
        return new Shown(text.toString(), new Choice(Map.copyOf(shapes), type.getName()));
    }

    private static List<Selection> of(List<Selection> children, String type) {
        return children.stream().filter(child -> child.types().contains(type)).toList();
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Ambient ambient() {
        return ambient;
    }

    Inputs inputs() {
        return inputs;
    }

    /** Cypher text and the shape of what it returns. */
    record Shown(String text, Shape shape) {}

    /** The names in the statement of one file's variables: those of the parent, and new ones. */
    final class Names {

        private final Map<String, String> names;
        private final Map<String, String> parameters = new HashMap<>();
        private final int instance = ++instances;

        Names(Map<String, String> parents) {
            names = new HashMap<>(parents);
        }

        String of(String name) {
            return names.computeIfAbsent(name, each -> each + instance);
        }

        String parameter(String name, Supplier<String> text) {
            var known = parameters.get(name);
            if (known == null) {
                known = text.get();
                parameters.put(name, known);
            }
            return known;
        }
    }
}
