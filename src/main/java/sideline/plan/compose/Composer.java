package sideline.plan.compose;

import static java.util.Objects.requireNonNull;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import sideline.cypher.Token;
import sideline.plan.field.FieldFile;
import sideline.plan.field.FieldFile.Variable;
import sideline.plan.field.Row;
import sideline.plan.field.Vocabulary;
import sideline.plan.select.Allowance;
import sideline.plan.select.Arguments;
import sideline.plan.select.Inputs;
import sideline.plan.select.Selection;
import sideline.plan.shape.Leaf;
import sideline.plan.shape.Shape;
import sideline.plan.shape.Shapes.Constant;
import sideline.plan.shape.Shapes.DerivedShape;
import sideline.plan.shape.Shapes.LeafAt;
import sideline.plan.shape.Shapes.ObjectShape;
import sideline.plan.value.Conversion;

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
                    : new Related(this, columns).of(file, row, selection, fieldType);
        }
        var variable = row.other(selection.field());
        return variable == null
                ? leaf(type, selection.field(), fieldType, row.main() + "." + selection.field(), columns)
                : new Related(this, columns).of(variable, selection, fieldType);
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
