package sideline.plan.shape;

import static graphql.execution.FieldValueInfo.CompleteValueType.NULL;
import static graphql.execution.FieldValueInfo.CompleteValueType.OBJECT;

import graphql.execution.ExecutionStepInfo;
import graphql.execution.FieldValueInfo;
import graphql.execution.NonNullableFieldWasNullException;
import graphql.schema.GraphQLTypeUtil;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that needs no completion any more.
 *
 * @param value ready for the response
 */
public record FinishedValue(@Nullable Object value) {

    /**
     * The value as a strategy passes it through.
     *
     * @param completedNull what the strategy makes of null
     */
    FieldValueInfo passedThrough(ExecutionStepInfo step, Supplier<Object> completedNull) {
        if (value == null) {
            return new FieldValueInfo(NULL, completedNull.get());
        }
        if (value != Shape.BROKEN) {
            return new FieldValueInfo(OBJECT, value);
        }
        return GraphQLTypeUtil.isNonNull(step.getType())
                ? new FieldValueInfo(
                        NULL,
                        CompletableFuture.failedFuture(new NonNullableFieldWasNullException(step, step.getPath())))
                : new FieldValueInfo(NULL, null);
    }
}
