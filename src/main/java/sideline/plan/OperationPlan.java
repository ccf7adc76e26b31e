package sideline.plan;

import static java.util.Objects.requireNonNull;

import graphql.execution.CoercedVariables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Set;
import sideline.cypher.StatementSize;
import sideline.plan.compose.RootPlan;
import sideline.plan.compose.Roots;
import sideline.plan.select.Allowance;
import sideline.plan.select.Selection;

/** How one operation is answered: a plan for each of its root fields that the graph answers. */
public final class OperationPlan {

    private final Map<String, RootPlan> roots = new LinkedHashMap<>();
    private final List<Selection> selections;
    private final Estimate estimate;
    private final LongSummaryStatistics sizes;

    OperationPlan(List<Selection> selections, Roots roots, Estimate estimate) {
        this.selections = selections;
        this.estimate = estimate;
        var allowance = new Allowance();
        selections.forEach(selection -> this.roots.put(selection.key(), roots.compose(selection, allowance)));
        this.sizes = this.roots.values().stream()
                .flatMap(root -> root.questions().stream())
                .map(RootPlan.Question::text)
                .distinct()
                .mapToLong(StatementSize::of)
                .summaryStatistics();
    }

    /** The plan of the root field with this response key. */
    RootPlan root(String key) {
        return requireNonNull(roots.get(key));
    }

    /**
     * How many rows the graph may have to fetch, from page sizes and the usual length of lists.
     *
     * @return at least 0; {@link Long#MAX_VALUE} at most
     */
    public long rows(CoercedVariables variables) {
        return estimate.rows(selections, variables);
    }

    /**
     * How much work it is for the database to plan the operation's statements, once for each text: root fields that ask the
     * same of different things share one.
     *
     * @return shares of some 20 milliseconds of one core, at least 0
     */
    public long size() {
        return sizes.getSum();
    }

    /** How much of that is the largest statement's. */
    public long largestStatement() {
        return Math.max(0, sizes.getMax());
    }

    /** The response keys of the root fields that the graph answers. */
    public Set<String> keys() {
        return roots.keySet();
    }
}
