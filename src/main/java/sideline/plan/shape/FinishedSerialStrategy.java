package sideline.plan.shape;

import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;

/** Executes mutations one after the other as graphql-java does, but lets finished values pass through as they are. */
public final class FinishedSerialStrategy extends AsyncSerialExecutionStrategy {

    public FinishedSerialStrategy(DataFetcherExceptionHandler handler) {
        super(handler);
    }

    @Override
    protected FieldValueInfo completeValue(ExecutionContext context, ExecutionStrategyParameters parameters) {
        return parameters.getSource() instanceof FinishedValue finished
                ? finished.passedThrough(parameters.getExecutionStepInfo(), () -> completeValueForNull(parameters))
                : super.completeValue(context, parameters);
    }
}
