package sideline.api;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.execution.AbortExecutionException;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.OperationDefinition.Operation;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sideline.plan.EarlyDays;
import sideline.plan.OperationPlan;
import sideline.plan.PlanException;
import sideline.plan.Planner;

/** Plans every query before it runs, and refuses those that would fetch more than allowed. */
final class PlanInstrumentation extends SimplePerformantInstrumentation {

    private final Supplier<Planner> planner;
    private final Limits limits;

    PlanInstrumentation(Supplier<Planner> planner, Limits limits) {
        this.planner = planner;
        this.limits = limits;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        var context = parameters.getExecutionContext();
        if (context.getOperationDefinition().getOperation() != Operation.QUERY) {
            return null;
        }
        var variables = context.getCoercedVariables();
        var plan = plan(context, variables);
        if (plan.size() > limits.statementSize()) {
            throw refusal(Errors.limit(
                    "statement size",
                    limits.statementSize(),
                    plan.size(),
                    "Nest fewer lists, select less below interfaces and unions, or ask in several requests."));
        }
        var rows = plan.rows(variables);
        if (rows > limits.rows()) {
            throw refusal(Errors.limit(
                    "estimated rows", limits.rows(), rows, "Ask for smaller pages or fewer nested lists."));
        }
        context.getGraphQLContext().put(OperationPlan.class, plan);
        context.getGraphQLContext().put(EarlyDays.class, new EarlyDays());
        return null;
    }

    /** Tells beside the data which of the days asked about are before all that is known. */
    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        if (!(parameters.getGraphQLContext().get(EarlyDays.class) instanceof EarlyDays days)
                || days.told().isEmpty()) {
            return CompletableFuture.completedFuture(result);
        }
        return CompletableFuture.completedFuture(
                result.transform(builder -> builder.addExtension("asOf", days.told())));
    }

    private OperationPlan plan(ExecutionContext context, CoercedVariables variables) {
        try {
            return planner.get().plan(context.getDocument(), context.getOperationDefinition(), variables);
        } catch (PlanException e) {
            throw refusal(Errors.of(e).build());
        } catch (GraphQLException e) {
            // An argument whose variable has a value that only the argument's place rules out.
            throw e instanceof GraphQLError error ? refusal(error) : e;
        }
    }

    private static AbortExecutionException refusal(GraphQLError error) {
        return new AbortExecutionException(List.of(error));
    }
}
