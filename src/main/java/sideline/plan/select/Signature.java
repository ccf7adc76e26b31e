package sideline.plan.select;

import graphql.execution.CoercedVariables;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLSchema;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What of a request's variables decides the form of its statements, as opposed to their parameters: which values are
 * there at all, conditions, orders, and the types that ids name.
 */
public final class Signature {

    private static final char ABSENT = '~';

    private Signature() {}

    /** The signature of a request; equal signatures of one document share their plan. */
    public static String of(GraphQLSchema schema, OperationDefinition operation, CoercedVariables variables) {
        if (operation.getVariableDefinitions().isEmpty()) {
            return "";
        }
        var signature = new StringBuilder();
        for (var definition : operation.getVariableDefinitions()) {
            var name = definition.getName();
            if (variables.containsKey(name)) {
                append(signature, schema, definition, variables.get(name));
            } else {
                // Unlike null, it lets an argument's default hold.
                signature.append(ABSENT);
            }
        }
        return signature.toString();
    }

    private static void append(
            StringBuilder signature, GraphQLSchema schema, VariableDefinition definition, @Nullable Object value) {
        var type = named(definition.getType());
        var decides = type.equals("Boolean") || schema.getType(type) instanceof GraphQLEnumType;
        if (decides) {
            signature.append(value).append(';');
        } else if (type.equals("ID") && value != null) {
            signature.append(types(schema, value)).append(';');
        } else {
            form(signature, value);
        }
    }

    private static String named(Type<?> type) {
        return type instanceof TypeName name
                ? name.getName()
                : named((Type<?>) type.getChildren().get(0));
    }

    private static String types(GraphQLSchema schema, Object value) {
        if (value instanceof Collection<?> ids) {
            return ids.stream()
                    .map(id -> types(schema, id))
                    .distinct()
                    .sorted()
                    .toList()
                    .toString();
        }
        var id = value.toString();
        var type = id.substring(0, Math.max(0, id.indexOf(':')));
        return schema.getType(type) == null ? "" : type;
    }

    private static void form(StringBuilder signature, @Nullable Object value) {
        if (value instanceof Map<?, ?> fields) {
            signature.append('{');
            new TreeMap<>(fields).forEach((key, each) -> {
                signature.append(key);
                form(signature, each);
            });
            signature.append('}');
        } else {
            signature.append(value == null ? '-' : '+');
        }
    }
}
