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
import sideline.api.document.Limits;
import sideline.api.error.ErrorCode;
import sideline.api.error.Errors;
import sideline.api.load.Charge;
import sideline.plan.EarlyDays;
import sideline.plan.OperationPlan;
import sideline.plan.Planner;
import sideline.plan.select.UnusableArgument;
import sideline.plan.value.PlanException;

/** Plans every query and mutation before it runs, and refuses those that would fetch more than allowed. */
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
        if (context.getOperationDefinition().getOperation() == Operation.SUBSCRIPTION) {
            return null;
        }
        var variables = context.getCoercedVariables();
        var plan = plan(context, variables);
        var rows = plan.rows(variables);
        var wishes = context.getExecutionInput().getExtensions();
        if (Cost.isWanted(wishes)) {
            var cost = new Cost(rows, plan.size());
            context.getGraphQLContext().put(Cost.class, cost);
            if (Cost.isDryRun(wishes)) {
                throw refusal(cost);
            }
        }
        if (plan.largestStatement() > limits.oneStatementSize()) {
            throw refusal(Errors.limit(
                    "statement size of one root field",
                    limits.oneStatementSize(),
                    plan.largestStatement(),
                    "Nest fewer lists, or select less below interfaces and unions."));
        }
        if (plan.size() > limits.statementSize()) {
            throw refusal(
                    Errors.limit("statement size", limits.statementSize(), plan.size(), "Ask in several requests."));
        }
        if (rows > limits.rows()) {
            throw refusal(Errors.limit(
                    "estimated rows", limits.rows(), rows, "Ask for smaller pages or fewer nested lists."));
        }
        if (context.getGraphQLContext().get(Charge.class) instanceof Charge charge) {
            charge.rows(rows);
        }
        context.getGraphQLContext().put(OperationPlan.class, plan);
        context.getGraphQLContext().put(EarlyDays.class, new EarlyDays());
        return null;
    }

    /** Tells beside the data what the operation costs, and which of the days asked about are before all that is known. */
    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        var told = result;
        if (parameters.getGraphQLContext().get(EarlyDays.class) instanceof EarlyDays days
                && !days.told().isEmpty()) {
            told = told.transform(builder -> builder.addExtension("asOf", days.told()));
        }
        if (parameters.getGraphQLContext().get(Cost.class) instanceof Cost cost) {
            var isDryRun = Cost.isDryRun(parameters.getExecutionInput().getExtensions());
            told = isDryRun ? cost.alone(limits) : cost.beside(told, limits);
        }
        return CompletableFuture.completedFuture(told);
    }

    private OperationPlan plan(ExecutionContext context, CoercedVariables variables) {
        try {
            return planner.get().plan(context.getDocument(), context.getOperationDefinition(), variables);
        } catch (PlanException e) {
            throw refusal(Errors.of(e).build());
        } catch (GraphQLException e) {
            // An argument whose variable has a value that only the argument's place rules out.
            var argument = UnusableArgument.first(
                    context.getGraphQLSchema(), context.getDocument(), context.getOperationDefinition(), variables);
            if (argument == null) {
                throw e;
            }
            throw refusal(Errors.builder(ErrorCode.BAD_USER_INPUT, argument.sentence())
                    .path(argument.path())
                    .location(argument.location())
                    .build());
        }
    }

    private static AbortExecutionException refusal(GraphQLError error) {
        return new AbortExecutionException(List.of(error));
    }
}
