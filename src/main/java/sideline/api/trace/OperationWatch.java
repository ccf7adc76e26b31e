package sideline.api.trace;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import sideline.plan.PlanOnly;

/** Tells the log of each operation how long it took and what came of it; those that are only planned are slow by design. */
final class OperationWatch extends SimplePerformantInstrumentation {

    private final OperationLog log;

    OperationWatch(OperationLog log) {
        this.log = log;
    }

    /** What is known of an operation while it runs. */
    private static final class Running implements InstrumentationState {
        private final long since = System.nanoTime();
        private @Nullable String name;
    }

    @Override
    public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
        return new Running();
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        ((Running) state).name =
                parameters.getExecutionContext().getOperationDefinition().getName();
        return null;
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        if (!parameters.getGraphQLContext().hasKey(PlanOnly.class)) {
            var running = (Running) state;
            var input = parameters.getExecutionInput();
            log.note(
                    running.name == null ? input.getOperationName() : running.name,
                    input.getQuery(),
                    String.valueOf(input.getExecutionId()),
                    Duration.ofNanos(System.nanoTime() - running.since),
                    result.getErrors());
        }
        return CompletableFuture.completedFuture(result);
    }
}
