package sideline.plan;

import graphql.execution.CoercedVariables;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sideline.graph.Graph;

/** Answers a root field by its plan: one statement, and a finished value. */
public final class GraphFetcher implements DataFetcher<Object> {

    private final Supplier<Graph> graph;

    /**
     * A fetcher that asks a graph.
     *
     * @param graph the graph, which need not be open before the first request
     */
    public GraphFetcher(Supplier<Graph> graph) {
        this.graph = graph;
    }

    /** A value that needs no completion any more. */
    record FinishedValue(@Nullable Object value) {}

    @Override
    public Object get(DataFetchingEnvironment environment) {
        OperationPlan plan = environment.getGraphQlContext().get(OperationPlan.class);
        var step = environment.getExecutionStepInfo();
        var root = plan.root(step.getResultKey());
        var variables = CoercedVariables.of(environment.getVariables());
        var row = graph.get().ask(root.statement(variables));
        var answer = root.complete(row, variables, step.getPath());
        var finished = new FinishedValue(answer.value());
        return answer.errors().isEmpty()
                ? finished
                : DataFetcherResult.newResult()
                        .data(finished)
                        .errors(answer.errors())
                        .build();
    }
}
