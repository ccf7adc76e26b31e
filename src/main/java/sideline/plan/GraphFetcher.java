package sideline.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.CoercedVariables;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.neo4j.driver.Value;
import sideline.cypher.StatementSize;
import sideline.graph.Graph;
import sideline.plan.compose.Ambient;
import sideline.plan.compose.RootPlan;
import sideline.plan.shape.FinishedValue;
import sideline.plan.value.PlanException;

/** Answers a root field by its plan: its statements, and a finished value. */
public final class GraphFetcher implements DataFetcher<Object> {

    /** How long a share of a statement's size may take to plan, on a machine with other work. */
    private static final Duration PLANNING = Duration.ofMillis(250);

    /** Neo4j plans a text anew for texts of other lengths among its parameters; a few forms of each are usual. */
    private static final int PLANNED_TIMES = 8;

    private static final int REMEMBERED = 2_000;

    private final Supplier<Graph> graph;
    private final Cache<List<String>, AtomicInteger> asked =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

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
        var rows = ask(root, variables, change);
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
        var size = root.questions().stream()
                .map(RootPlan.Question::text)
                .mapToLong(StatementSize::of)
                .sum();
        var planning = graph.get().allowing(PLANNING.multipliedBy(size));
        root.statements(variables).forEach(planning::plan);
    }

    /** Asks what the root field asks; the first times it may take the longer that the database needs to plan it. */
    private List<Value> ask(RootPlan root, CoercedVariables variables, Map<String, Object> change) {
        var texts = root.questions().stream().map(RootPlan.Question::text).toList();
        var times = asked.get(texts, each -> new AtomicInteger());
        var asking = graph.get();
        if (times.get() < PLANNED_TIMES) {
            var size = texts.stream().mapToLong(StatementSize::of).sum();
            asking = asking.allowing(PLANNING.multipliedBy(size));
        }
        var rows = root.questions().size() == 1
                ? List.of(asking.ask(root.first(variables).with(change)))
                : asking.ask(root.first(variables), root.then(variables));
        times.incrementAndGet();
        return rows;
    }
}
