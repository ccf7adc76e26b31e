package sideline.plan;

import graphql.execution.CoercedVariables;
import graphql.execution.DataFetcherResult;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.neo4j.driver.Value;
import sideline.graph.Deadline;
import sideline.graph.Graph;
import sideline.graph.GraphException;
import sideline.graph.Planning;
import sideline.plan.compose.Ambient;
import sideline.plan.compose.RootPlan;
import sideline.plan.shape.FinishedValue;
import sideline.plan.value.PlanException;

/** Answers a root field by its plan: its statements, and a finished value. */
public final class GraphFetcher implements DataFetcher<Object> {

    private final Supplier<Graph> graph;
    private final PlanningTime planning = new PlanningTime();

    /**
     * A fetcher that asks a graph.
     *
     * @param graph the graph, which need not be open before the first request
     */
    public GraphFetcher(Supplier<Graph> graph) {
        this.graph = graph;
    }

    @Override
    public Object get(DataFetchingEnvironment environment) {
        return answer(environment, Map.of());
    }

    /**
     * The answer to a mutation's root field, once its change is committed.
     *
     * @param sequence the number of the change
     * @param repeated whether an earlier request had made it
     * @throws PlanException as for a query
     */
    public Object changed(DataFetchingEnvironment environment, long sequence, boolean repeated) {
        return answer(environment, Map.of(Ambient.RECORDED, sequence, Ambient.REPEATED, repeated));
    }

    private Object answer(DataFetchingEnvironment environment, Map<String, Object> change) {
        OperationPlan plan = environment.getGraphQlContext().get(OperationPlan.class);
        var step = environment.getExecutionStepInfo();
        var root = plan.root(step.getResultKey());
        var variables = CoercedVariables.of(environment.getVariables());
        if (environment.getGraphQlContext().hasKey(PlanOnly.class)) {
            plan(root, variables);
            return new FinishedValue(null);
        }
        var rows = ask(environment, root, change);
        var early = root.earlyDay(rows.get(0), variables);
        if (early != null && environment.getGraphQlContext().get(EarlyDays.class) instanceof EarlyDays days) {
            days.add(step.getResultKey(), early);
        }
        var answer = root.complete(rows, variables, step.getPath());
        var finished = new FinishedValue(answer.value());
        return answer.errors().isEmpty()
                ? finished
                : DataFetcherResult.newResult()
                        .data(finished)
                        .errors(answer.errors())
                        .build();
    }

    private void plan(RootPlan root, CoercedVariables variables) {
        var patient = new Planning(PlanningTime.allowed(graph.get(), texts(root)));
        root.statements(variables).forEach(patient::first);
    }

    private List<Value> ask(DataFetchingEnvironment environment, RootPlan root, Map<String, Object> change) {
        var variables = CoercedVariables.of(environment.getVariables());
        if (environment.getOperationDefinition().getOperation() != Operation.QUERY) {
            // A change that is committed is told, and each event of a subscription has a time of its own.
            return planning.ask(graph.get(), texts(root), asked -> ask(asked, root, variables, change));
        }
        Deadline end = environment
                .getGraphQlContext()
                .computeIfAbsent(Deadline.class, key -> graph.get().deadline());
        try {
            return planning.ask(graph.get(), texts(root), asked -> ask(asked.until(end), root, variables, change));
        } catch (GraphException e) {
            throw e.reason() == GraphException.Reason.TIMEOUT && end.isOver() ? end.missed(e) : e;
        }
    }

    private static List<Value> ask(Graph graph, RootPlan root, CoercedVariables variables, Map<String, Object> change) {
        return root.questions().size() == 1
                ? List.of(graph.ask(root.first(variables).with(change)))
                : graph.ask(root.first(variables), root.then(variables));
    }

    private static List<String> texts(RootPlan root) {
        return root.questions().stream().map(RootPlan.Question::text).toList();
    }
}
