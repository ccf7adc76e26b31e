package sideline.plan;

import static java.util.Objects.requireNonNull;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sideline.plan.field.Given;
import sideline.plan.value.Parts;

/** For every field of the schema, operations that reach it from a root by the shortest way. */
final class FieldOperations {

    private static final int MOST_KEYS = 4;

    /** Arguments without which, or a reference instead, their field is refused. */
    private static final Set<String> BY_ID_OR_REFERENCE = Set.of("of", "about");

    /** Which arguments of a field are given. */
    private enum Given {
        NEEDED,
        ALL,
        ALL_BY_REFERENCE
    }

    private final GraphQLSchema schema;
    private final Map<String, Route> routes = new LinkedHashMap<>();

    FieldOperations(GraphQLSchema schema) {
        this.schema = schema;
        findRoutes();
    }

    /**
     * An operation that selects a field.
     *
     * @param coordinate the field
     * @param form which of the field's arguments are given
     * @param text the document, without variables
     */
    record FieldOperation(String coordinate, String form, String text) {

        @Override
        public String toString() {
            return coordinate + form;
        }
    }

    /** The fields from the query type down to an object of a type. */
    private record Route(@Nullable Route before, GraphQLObjectType parent, GraphQLFieldDefinition field) {}

    private void findRoutes() {
        var open = new ArrayDeque<GraphQLObjectType>();
        open.add(schema.getQueryType());
        while (!open.isEmpty()) {
            var parent = open.remove();
            var fields = new ArrayList<>(parent.getFieldDefinitions());
            fields.sort(Comparator.comparing(field -> !isKeyed(field)));
            for (var field : fields) {
                for (var target : objects(GraphQLTypeUtil.unwrapAll(field.getType()))) {
                    if (!target.equals(schema.getQueryType()) && !routes.containsKey(target.getName())) {
                        routes.put(target.getName(), new Route(routes.get(parent.getName()), parent, field));
                        open.add(target);
                    }
                }
            }
        }
    }

    /**
     * Every field in its forms: with the arguments that it needs, with all, and with each way to name a thing; the fields
     * of an object that take no arguments together.
     */
    List<FieldOperation> all() {
        var operations = new ArrayList<FieldOperation>();
        for (var type : Stream.concat(Stream.of(schema.getQueryType().getName()), routes.keySet().stream())
                .map(schema::getObjectType)
                .toList()) {
            var isRoot = type.equals(schema.getQueryType());
            var plain = type.getFieldDefinitions().stream()
                    .filter(field -> !isRoot && isPlain(field))
                    .map(field -> field.getName() + children(field))
                    .collect(Collectors.joining(" "));
            if (!plain.isEmpty()) {
                operations.add(
                        new FieldOperation(type.getName() + ": " + plain, "", "{ " + around(type, plain) + " }"));
            }
            for (var field : type.getFieldDefinitions()) {
                if (!isRoot && isPlain(field)) {
                    continue;
                }
                var coordinate = type.getName() + "." + field.getName();
                forms(field).forEach((form, arguments) -> {
                    var selected = field.getName() + arguments + children(field);
                    operations.add(new FieldOperation(coordinate, form, "{ " + around(type, selected) + " }"));
                });
            }
        }
        return operations;
    }

    private static boolean isPlain(GraphQLFieldDefinition field) {
        return field.getArguments().isEmpty();
    }

    private Map<String, String> forms(GraphQLFieldDefinition field) {
        var forms = new LinkedHashMap<String, String>();
        forms.put("", arguments(field, Given.NEEDED, 0, ""));
        for (var given : List.of(Given.ALL, Given.ALL_BY_REFERENCE)) {
            for (var key = 0; key < MOST_KEYS && !field.getArguments().isEmpty(); key++) {
                var arguments = arguments(field, given, key, "");
                forms.putIfAbsent(arguments, arguments);
            }
        }
        return forms;
    }

    private String around(GraphQLObjectType type, String selected) {
        var route = routes.get(type.getName());
        if (route == null) {
            return selected;
        }
        var field = route.field();
        var declared = GraphQLTypeUtil.unwrapAll(field.getType());
        var prefix = declared.getName().equals("Node") ? type.getName() + ":" : "";
        var inner = declared.equals(type) ? selected : "... on " + type.getName() + " { " + selected + " }";
        return around(
                route.parent(), field.getName() + arguments(field, Given.NEEDED, 0, prefix) + " { " + inner + " }");
    }

    private String children(GraphQLFieldDefinition field) {
        var type = GraphQLTypeUtil.unwrapAll(field.getType());
        if (GraphQLTypeUtil.isLeaf(type)) {
            return "";
        }
        if (type.getName().endsWith("Connection")) {
            return " { totalCount edges { cursor node { __typename } } }";
        }
        return " { __typename }";
    }

    private static boolean isKeyed(GraphQLFieldDefinition field) {
        return field.getArguments().stream().anyMatch(argument -> isGiven(field, argument, Given.NEEDED));
    }

    private List<GraphQLObjectType> objects(GraphQLNamedType type) {
        if (type instanceof GraphQLObjectType object) {
            return List.of(object);
        }
        if (type instanceof GraphQLInterfaceType each) {
            return schema.getImplementations(each);
        }
        if (type instanceof GraphQLUnionType union) {
            return union.getTypes().stream()
                    .map(GraphQLNamedOutputType::getName)
                    .map(schema::getObjectType)
                    .toList();
        }
        return List.of();
    }

    private String arguments(GraphQLFieldDefinition field, Given given, int key, String prefix) {
        var text = field.getArguments().stream()
                .filter(argument -> isGiven(field, argument, given))
                .map(argument -> argument.getName() + ": " + value(argument.getType(), key, prefix))
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? "" : "(" + text + ")";
    }

    private static boolean isGiven(GraphQLFieldDefinition field, GraphQLArgument argument, Given given) {
        var name = argument.getName();
        if (Parts.isReference(name)) {
            return given == Given.ALL_BY_REFERENCE;
        }
        var isNeeded = GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
        if (field.getArgument(Parts.reference(name)) != null) {
            return given == Given.ALL || (given == Given.NEEDED && BY_ID_OR_REFERENCE.contains(name));
        }
        return isNeeded || (given != Given.NEEDED && !name.equals("after"));
    }

    private String value(GraphQLInputType type, int key, String prefix) {
        var plain = GraphQLTypeUtil.unwrapNonNull(type);
        if (plain instanceof GraphQLList list) {
            return "[" + value((GraphQLInputType) list.getWrappedType(), key, prefix) + "]";
        }
        if (plain instanceof GraphQLEnumType values) {
            return values.getValues().get(0).getName();
        }
        if (plain instanceof GraphQLInputObjectType input) {
            var fields = input.getFieldDefinitions();
            var chosen = input.isOneOf() ? List.of(fields.get(key % fields.size())) : fields;
            // A reference stands beside an id, and one of the two is given.
            return chosen.stream()
                    .filter(each -> !Parts.isReference(each.getName()))
                    .map(each -> each.getName() + ": " + value(each.getType(), key, ""))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return switch (requireNonNull((GraphQLNamedType) plain).getName()) {
            case "Int" -> "3";
            case "Boolean" -> "true";
            case "Date" -> "\"2023-09-20\"";
            default -> "\"" + prefix + "x\"";
        };
    }
}
