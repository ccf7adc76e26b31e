package sideline.plan.select;

import graphql.execution.AbortExecutionException;
import graphql.execution.CoercedVariables;
import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.normalized.ExecutableNormalizedOperationFactory.Options;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns an operation into selections: fragments, aliases, conditions and type conditions resolved. */
public final class Selections {

    private final GraphQLSchema schema;
    private final ExecutableNormalizedOperation operation;
    private final CoercedVariables variables;

    private Selections(GraphQLSchema schema, ExecutableNormalizedOperation operation, CoercedVariables variables) {
        this.schema = schema;
        this.operation = operation;
        this.variables = variables;
    }

    /** The root fields of an operation, introspection left out. */
    public static List<Selection> of(
            GraphQLSchema schema, Document document, @Nullable String operationName, CoercedVariables variables) {
        var operation = normalized(schema, document, operationName, variables);
        var selections = new Selections(schema, operation, variables);
        return operation.getTopLevelFields().stream()
                .filter(field -> !field.getFieldName().startsWith("__"))
                .map(selections::selection)
                .toList();
    }

    private static ExecutableNormalizedOperation normalized(
            GraphQLSchema schema, Document document, @Nullable String operationName, CoercedVariables variables) {
        try {
            return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                    schema,
                    document,
                    operationName,
                    variables,
                    Options.defaultOptions().maxFieldsCount(Allowance.FIELDS));
        } catch (AbortExecutionException e) {
            throw Allowance.exceeded();
        }
    }

    private Selection selection(ExecutableNormalizedField field) {
        var arguments = Introspection.isIntrospectionTypes(field.getFieldName())
                        || field.getFieldName().startsWith("__")
                ? Arguments.NONE
                : arguments(field);
        return new Selection(
                field.getResultKey(),
                field.getFieldName(),
                Set.copyOf(field.getObjectTypeNames()),
                arguments,
                field.getChildren().stream().map(this::selection).toList());
    }

    private Arguments arguments(ExecutableNormalizedField field) {
        var definition = field.getFieldDefinitions(schema).get(0);
        var written = operation.getMergedField(field).getArguments();
        return Arguments.of(schema, definition, written, variables);
    }
}
