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
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import sideline.graph.Token;
import sideline.plan.FieldFile.Variable;
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
    private final Map<String, String> named = new HashMap<>();
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
            var properties = new LinkedHashMap<String, Integer>();
            derived.properties().forEach(each -> properties.put(each, columns.add(row.main() + "." + each)));
            return new DerivedShape(hidden, properties, derived, selection.arguments());
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
        var shared = columns.share(
                variable,
                Shared.class,
                () -> optional(new Shown(this, type, Row.of(variable), columns.within()), variable, columns));
        return new Nested(shared.column(), shared.shown().add(selection.children()));
    }

    private static Shared optional(Shown shown, String variable, Columns columns) {
        var column = columns.add(() -> "CASE WHEN " + variable + " IS NULL THEN NULL ELSE " + shown.text() + " END");
        return new Shared(column, shown);
    }

    private Shape related(FieldFile file, Row row, Selection selection, GraphQLType fieldType, Columns columns) {
        var type = GraphQLTypeUtil.unwrapAll(fieldType);
        if (type.getName().endsWith("Connection")) {
            var names = new Names(row.bind(file.parents()));
            return new Connections(this).compose(file, names, selection, (GraphQLObjectType) type, columns);
        }
        var isList = GraphQLTypeUtil.unwrapNonNull(fieldType) instanceof GraphQLList;
        var shared = columns.share(
                List.of(file.coordinate(), row, selection.arguments()),
                Shared.class,
                () -> shared(file, row, selection, type, isList, columns));
        var shape = shared.shown().add(selection.children());
        return isList
                ? new ListAt(shared.column(), shape, isElementRequired(fieldType))
                : new Nested(shared.column(), shape);
    }

    /** What a file yields for a row: once for all that select the field with the same arguments. */
    private Shared shared(
            FieldFile file, Row row, Selection selection, GraphQLNamedType type, boolean isList, Columns columns) {
        var names = new Names(row.bind(file.parents()));
        var shownRow = Row.of(file.yields(), names::of);
        if (!isList && file.rows() == 1 && columns.takesHops()) {
            var hop = hop(file, names, selection);
            if (!hop.isEmpty()) {
                columns.hop(hop);
                return optional(new Shown(this, type, shownRow, columns.within()), shownRow.main(), columns);
            }
        }
        var own = file.clauses().limit().isEmpty() ? Columns.withHops() : Columns.withoutHops();
        var shown = new Shown(this, type, shownRow, own);
        if (file.clauses().aggregates() && columns.takesHops()) {
            var parents = new TreeSet<>(row.bind(file.parents()).values());
            columns.hop(() -> {
                var returned = shown.text();
                return gathered(file, parents, names, selection, own.hops(), returned);
            });
            return new Shared(columns.add(names.of("rows") + (isList ? "" : "[0]")), shown);
        }
        var column = columns.add(() -> {
            var returned = shown.text();
            var rows = rows(file, names, selection, own.hops(), returned);
            return "COLLECT {\n  " + Rendering.indented(rows) + "\n}" + (isList ? "" : "[0]");
        });
        return new Shared(column, shown);
    }

    /** The clause that binds a file's one row, or nulls; empty when it takes more than a clause. */
    private String hop(FieldFile file, Names names, Selection selection) {
        var body = file.clauses().body();
        if (file.clauses().isOneMatch()) {
            return "OPTIONAL " + text(file, body, names, selection.arguments());
        }
        return file.clauses().isOneWith()
                ? "WITH *, " + text(file, body.subList(1, body.size()), names, selection.arguments())
                : "";
    }

    /** The clause that binds a list of a file's rows, each the given expression. */
    String gathered(
            FieldFile file, Collection<String> parents, Names names, Selection selection, String hops, String shown) {
        var clauses = file.clauses();
        var each = names.of("row");
        var text = new StringBuilder(text(file, clauses.body(), names, selection.arguments()))
                .append('\n')
                .append(hops)
                .append("WITH *, ")
                .append(shown)
                .append(" AS ")
                .append(each);
        if (!clauses.order().isEmpty()) {
            text.append("\nORDER BY ").append(text(file, clauses.order(), names, selection.arguments()));
        }
        if (!clauses.limit().isEmpty()) {
            text.append("\nLIMIT ").append(text(file, clauses.limit(), names, selection.arguments()));
        }
        text.append("\nRETURN collect(").append(each).append(") AS ").append(names.of("rows"));
        return ambient.scope(parents) + " {\n  " + Rendering.indented(text.toString()) + "\n}";
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
                .append(Rendering.returning(returned));
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
        return ambient.text(
                ambient.handedOn(tokens),
                names::of,
                name -> names.parameter(name, () -> parameter(file, name, arguments)));
    }

    private String parameter(FieldFile file, String name, Arguments arguments) {
        var ambientText = ambient.text(name);
        if (ambientText != null) {
            return ambientText;
        }
        if (!ambient.isOpen() && arguments.planned().get(name) == null) {
            return "NULL";
        }
        var type = file.params().stream()
                .filter(each -> each.name().equals(name))
                .map(Variable::plainType)
                .findFirst()
                .orElseThrow();
        return inputs.add(name, arguments, values -> Conversion.of(type).apply(name, values.get(name)));
    }

    /** The expression that tells the concrete type of a row of an interface or union. */
    String discriminator(GraphQLNamedType type, Row row) {
        var file = vocabulary.files().require(type.getName());
        return expression(file, row, new Selection("", "", Set.of(), Arguments.NONE, List.of()));
    }

    /** Notes which variable holds what a reference among an argument's keys found. */
    void name(String path, String variable) {
        named.put(path, variable);
    }

    /** The variable that holds what a reference among an argument's keys found. */
    String named(String argument, List<String> keys) {
        return requireNonNull(named.get(argument + "." + String.join(".", keys)));
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

    /**
     * A column that several fields read.
     *
     * @param column its position
     * @param shown what it holds
     */
    private record Shared(int column, Shown shown) {}

    /** The names in the statement of one file's variables: those of the parent, and new ones. */
    final class Names {

        private final Map<String, String> names;
        private final Map<String, String> parameters = new HashMap<>();
        private final int instance;

        Names(Map<String, String> parents) {
            this(new HashMap<>(parents), ++instances);
        }

        private Names(Map<String, String> names, int instance) {
            this.names = names;
            this.instance = instance;
        }

        String of(String name) {
            return names.computeIfAbsent(name, each -> each + instance);
        }

        /** The same variables, with an argument taken as absent. */
        Names without(String parameter) {
            var without = new Names(names, instance);
            without.parameters.putAll(parameters);
            without.parameters.put(parameter, "NULL");
            return without;
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
