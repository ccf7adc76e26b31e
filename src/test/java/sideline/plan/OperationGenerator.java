package sideline.plan;

import static java.util.Objects.requireNonNull;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import sideline.plan.value.Parts;

/** Makes valid operations at random from the schema; the same seed makes the same operations. */
final class OperationGenerator {

    /** Of an input object with more fields than a few about two are given. */
    private static final int FEW = 4;

    private static final int GIVEN = 2;

    private final GraphQLSchema schema;
    private final ArgumentPool pool;
    private final Random random;
    private final StringBuilder fragments = new StringBuilder();
    private final List<String> declarations = new ArrayList<>();
    private final Map<String, Object> variables = new LinkedHashMap<>();
    private int names;

    OperationGenerator(GraphQLSchema schema, ArgumentPool pool, long seed) {
        this.schema = schema;
        this.pool = pool;
        this.random = new Random(seed);
    }

    /**
     * An operation.
     *
     * @param text the document
     * @param variables values for its variables; some are left to their defaults
     */
    record Operation(String text, Map<String, Object> variables) {}

    Operation next() {
        var roots = new StringBuilder();
        var count = 1 + random.nextInt(3);
        for (var i = 0; i < count; i++) {
            roots.append(field(schema.getQueryType(), "  ", 1 + random.nextInt(3)));
        }
        var header = declarations.isEmpty() ? "query Q" : "query Q(" + String.join(", ", declarations) + ")";
        return new Operation(header + " {\n" + roots + "}\n" + fragments, variables);
    }

    private String field(GraphQLFieldsContainer parent, String indent, int depth) {
        var choices = parent.getFieldDefinitions().stream()
                .filter(field -> depth > 0 || GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType())))
                .toList();
        if (choices.isEmpty() || random.nextInt(12) == 0) {
            return indent + alias() + "__typename" + condition() + "\n";
        }
        var field = choices.get(random.nextInt(choices.size()));
        var type = (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType());
        var text = indent + alias() + field.getName() + arguments(parent, field) + condition();
        if (GraphQLTypeUtil.isLeaf(type)) {
            return text + "\n";
        }
        return text + " {\n" + selections(type, indent + "  ", depth) + indent + "}\n";
    }

    private String selections(GraphQLNamedOutputType type, String indent, int depth) {
        var isPaging = type.getName().endsWith("Connection") || type.getName().endsWith("Edge");
        var below = isPaging ? depth : depth - 1;
        var text = new StringBuilder(indent).append("__typename\n");
        var count = 1 + random.nextInt(isPaging ? 2 : 4);
        for (var i = 0; i < count; i++) {
            text.append(selection(type, indent, below));
        }
        return text.toString();
    }

    private String selection(GraphQLNamedOutputType type, String indent, int depth) {
        var kind = random.nextInt(10);
        if (type instanceof GraphQLUnionType || kind == 0) {
            var target = target(type);
            return indent + "... on " + target.getName() + condition() + " {\n" + fieldOf(target, indent + "  ", depth)
                    + indent + "}\n";
        }
        if (kind == 1) {
            var target = target(type);
            var name = "F" + ++names;
            var body = fieldOf(target, "  ", depth) + fieldOf(target, "  ", depth);
            fragments
                    .append("fragment ")
                    .append(name)
                    .append(" on ")
                    .append(target.getName())
                    .append(" {\n")
                    .append(body)
                    .append("}\n");
            return indent + "..." + name + condition() + "\n";
        }
        return fieldOf(type, indent, depth);
    }

    private String fieldOf(GraphQLNamedOutputType type, String indent, int depth) {
        return type instanceof GraphQLFieldsContainer container
                ? field(container, indent, depth)
                : indent + alias() + "__typename\n";
    }

    private GraphQLNamedOutputType target(GraphQLNamedOutputType type) {
        if (type instanceof GraphQLInterfaceType each) {
            var types = schema.getImplementations(each);
            return types.get(random.nextInt(types.size()));
        }
        if (type instanceof GraphQLUnionType union) {
            return (GraphQLObjectType)
                    union.getTypes().get(random.nextInt(union.getTypes().size()));
        }
        var interfaces = ((GraphQLObjectType) type).getInterfaces();
        return interfaces.isEmpty() || random.nextBoolean() ? type : interfaces.get(random.nextInt(interfaces.size()));
    }

    private String alias() {
        return "a" + ++names + ": ";
    }

    private String condition() {
        var kind = random.nextInt(14);
        if (kind > 1) {
            return "";
        }
        var directive = kind == 0 ? "skip" : "include";
        var value = random.nextInt(3) > 0 == (kind == 1);
        if (random.nextBoolean()) {
            return " @" + directive + "(if: " + value + ")";
        }
        return " @" + directive + "(if: " + variable("Boolean!", value, String.valueOf(value)) + ")";
    }

    private String variable(String type, Object value, String literal) {
        var name = "v" + ++names;
        if (random.nextInt(3) == 0) {
            declarations.add("$" + name + ": " + type + " = " + literal);
        } else {
            declarations.add("$" + name + ": " + type);
            variables.put(name, value);
        }
        return "$" + name;
    }

    private String arguments(GraphQLFieldsContainer parent, GraphQLFieldDefinition field) {
        var given = new ArrayList<String>();
        for (var argument : field.getArguments()) {
            if (Parts.isReference(argument.getName())) {
                continue;
            }
            var reference = field.getArgument(Parts.reference(argument.getName()));
            if (reference != null) {
                if (random.nextInt(4) > 0) {
                    var chosen = random.nextInt(5) > 1 ? argument : reference;
                    given.add(chosen.getName() + ": " + argument(field, chosen));
                }
                continue;
            }
            var isRequired = GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
            // A cursor that fits nothing refuses its root field even where no parent is there to ask it of.
            var isNestedCursor = argument.getName().equals("after") && !parent.equals(schema.getQueryType());
            if (isRequired || (!isNestedCursor && random.nextInt(3) > 0)) {
                given.add(argument.getName() + ": " + argument(field, argument));
            }
        }
        return given.isEmpty() ? "" : "(" + String.join(", ", given) + ")";
    }

    private String argument(GraphQLFieldDefinition field, GraphQLArgument argument) {
        var isNullable = !GraphQLTypeUtil.isNonNull(argument.getType());
        if (isNullable && random.nextInt(6) == 0) {
            return "null";
        }
        var value = value(field.getName() + "." + argument.getName(), argument.getType());
        var literal = literal(value, argument.getType());
        return random.nextBoolean()
                ? literal
                : variable(GraphQLTypeUtil.simplePrint(argument.getType()), value, literal);
    }

    private Object value(String place, GraphQLInputType type) {
        var plain = GraphQLTypeUtil.unwrapNonNull(type);
        if (plain instanceof GraphQLList list) {
            var items = new ArrayList<>();
            for (var i = random.nextInt(4); i >= 0; i--) {
                items.add(value(place, (GraphQLInputType) list.getWrappedType()));
            }
            return items;
        }
        if (plain instanceof GraphQLEnumType values) {
            return values.getValues()
                    .get(random.nextInt(values.getValues().size()))
                    .getName();
        }
        if (plain instanceof GraphQLInputObjectType input) {
            return inputObject(input);
        }
        return pool.value(place, ((GraphQLNamedType) plain).getName(), random);
    }

    private Map<String, Object> inputObject(GraphQLInputObjectType input) {
        var fields = input.getFieldDefinitions();
        var object = new LinkedHashMap<String, Object>();
        if (input.isOneOf()) {
            var field = fields.get(random.nextInt(fields.size()));
            object.put(field.getName(), value(input.getName() + "." + field.getName(), field.getType()));
            return object;
        }
        for (var field : fields) {
            // An id and a reference for one thing are refused.
            if (Parts.isReference(field.getName()) && object.containsKey(Parts.plain(field.getName()))) {
                continue;
            }
            if (GraphQLTypeUtil.isNonNull(field.getType()) || random.nextInt(Math.max(FEW, fields.size())) < GIVEN) {
                object.put(field.getName(), value(input.getName() + "." + field.getName(), field.getType()));
            }
        }
        return object;
    }

    private static String literal(Object value, GraphQLInputType type) {
        var plain = GraphQLTypeUtil.unwrapNonNull(type);
        if (value instanceof List<?> items && plain instanceof GraphQLList list) {
            var element = (GraphQLInputType) list.getWrappedType();
            return "["
                    + String.join(
                            ", ",
                            items.stream().map(item -> literal(item, element)).toList()) + "]";
        }
        if (value instanceof Map<?, ?> fields && plain instanceof GraphQLInputObjectType input) {
            var parts = new ArrayList<String>();
            fields.forEach((name, each) -> parts.add(name + ": "
                    + literal(
                            each,
                            requireNonNull(input.getFieldDefinition(name.toString()))
                                    .getType())));
            return "{" + String.join(", ", parts) + "}";
        }
        var isBare = plain instanceof GraphQLEnumType || !(value instanceof String);
        return isBare
                ? value.toString()
                : "\"" + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** Values for arguments, most of them of things that are there. */
    interface ArgumentPool {
        Object value(String place, String type, Random random);
    }
}
