package sideline.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.CoercedVariables;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import sideline.graph.Graph;
import sideline.graph.Statement;

/** Answers a root field by its plan: one statement, and a finished value. */
public final class GraphFetcher implements DataFetcher<Object> {

    /** How long a share of a statement's size may take to plan, on a machine with other work. */
    private static final Duration PLANNING = Duration.ofMillis(250);

    /** Neo4j plans a text anew for texts of other lengths among its parameters; a few forms of each are usual. */
    private static final int PLANNED_TIMES = 8;

    private static final int REMEMBERED = 2_000;

    private final Supplier<Graph> graph;
    private final Cache<String, AtomicInteger> asked =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

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
        var row = ask(root.text(), root.statement(variables));
        var early = root.earlyDay(row, variables);
        if (early != null && environment.getGraphQlContext().get(EarlyDays.class) instanceof EarlyDays days) {
            days.add(step.getResultKey(), early);
        }
        var answer = root.complete(row, variables, step.getPath());
        var finished = new FinishedValue(answer.value());
        return answer.errors().isEmpty()
                ? finished
                : DataFetcherResult.newResult()
                        .data(finished)
                        .errors(answer.errors())
                        .build();
    }

    /** Asks a statement; the first times it may take the longer that the database needs to plan it. */
    private Value ask(String text, Statement statement) {
        var times = asked.get(text, each -> new AtomicInteger());
        if (times.get() >= PLANNED_TIMES) {
            return graph.get().ask(statement);
        }
        var row = graph.get()
                .allowing(PLANNING.multipliedBy(StatementSize.of(text)))
                .ask(statement);
        times.incrementAndGet();
        return row;
    }
}
