package sideline.plan.shape;

import static graphql.execution.FieldValueInfo.CompleteValueType.NULL;
import static graphql.execution.FieldValueInfo.CompleteValueType.OBJECT;

import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.NonNullableFieldWasNullException;
import graphql.schema.GraphQLTypeUtil;
import java.util.concurrent.CompletableFuture;

/** Executes mutations one after the other as graphql-java does, but lets finished values pass through as they are. */
public final class FinishedSerialStrategy extends AsyncSerialExecutionStrategy {

    public FinishedSerialStrategy(DataFetcherExceptionHandler handler) {
        super(handler);
    }

    @Override
    protected FieldValueInfo completeValue(ExecutionContext context, ExecutionStrategyParameters parameters) {
        if (!(parameters.getSource() instanceof FinishedValue finished)) {
            return super.completeValue(context, parameters);
        }
        var value = finished.value();
        if (value != null && value != Shape.BROKEN) {
            return new FieldValueInfo(OBJECT, value);
        }
        var step = parameters.getExecutionStepInfo();
        if (value == Shape.BROKEN && GraphQLTypeUtil.isNonNull(step.getType())) {
            var broken = new NonNullableFieldWasNullException(step, step.getPath());
            return new FieldValueInfo(NULL, CompletableFuture.failedFuture(broken));
        }
        return value == null
                ? new FieldValueInfo(NULL, completeValueForNull(parameters))
                : new FieldValueInfo(NULL, null);
    }
}
