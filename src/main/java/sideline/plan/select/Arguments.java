package sideline.plan.select;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Argument;
import graphql.language.Node;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arguments of one selected field: as written, and their values for the variables of a request. */
public final class Arguments {

    /** No arguments. */
    public static final Arguments NONE = new Arguments(null, List.of(), List.of(), Map.of());

    private final @Nullable GraphQLSchema schema;
    private final List<GraphQLArgument> definitions;
    private final List<Argument> written;
    private final Map<String, Object> planned;
    private final boolean constant;

    private Arguments(
            @Nullable GraphQLSchema schema,
            List<GraphQLArgument> definitions,
            List<Argument> written,
            Map<String, Object> planned) {
        this.schema = schema;
        this.definitions = definitions;
        this.written = written;
        this.planned = planned;
        this.constant = written.stream().noneMatch(Arguments::refersToVariable);
    }

    static Arguments of(
            GraphQLSchema schema, GraphQLFieldDefinition field, List<Argument> written, CoercedVariables variables) {
        if (field.getArguments().isEmpty()) {
            return NONE;
        }
        var values = resolve(schema, field.getArguments(), written, variables);
        return new Arguments(schema, field.getArguments(), written, values);
    }

    /** The values with which the plan was made, by argument name; absent arguments are absent. */
    public Map<String, Object> planned() {
        return planned;
    }

    /** The values for a request's variables, by argument name. */
    public Map<String, Object> values(CoercedVariables variables) {
        return constant || schema == null ? planned : resolve(schema, definitions, written, variables);
    }

    private static Map<String, Object> resolve(
            GraphQLSchema schema,
            List<GraphQLArgument> definitions,
            List<Argument> written,
            CoercedVariables variables) {
        return ValuesResolver.getArgumentValues(
                schema.getCodeRegistry(), definitions, written, variables, GraphQLContext.getDefault(), Locale.ROOT);
    }

    private static boolean refersToVariable(Node<?> node) {
        if (node instanceof VariableReference) {
            return true;
        }
        return node.getChildren().stream().anyMatch(Arguments::refersToVariable);
    }
}
