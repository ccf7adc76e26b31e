package sideline.plan;

import graphql.GraphQLError;
import graphql.execution.CoercedVariables;
import graphql.execution.ResultPath;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import sideline.graph.Statement;

/**
 * How one root field is answered: its statement, and the shape of what the statement returns.
 *
 * @param coordinate the root field's coordinate
 * @param text the statement, the same for all requests of this plan
 * @param inputs where its parameters come from
 * @param shape what the first column holds
 * @param references what the further columns say of the things named
 * @param arguments the root field's arguments
 * @param early the column that tells whether its day is before all that is known; -1 when it has no day
 */
record RootPlan(
        String coordinate,
        String text,
        Inputs inputs,
        Shape shape,
        References references,
        Arguments arguments,
        int early) {

    /**
     * What a root field's answer became.
     *
     * @param value ready for the response, or {@link Shape#BROKEN}
     * @param errors the errors met, with their paths
     */
    record Answer(@Nullable Object value, List<GraphQLError> errors) {}

    /**
     * The statement for a request.
     *
     * @throws PlanException when an argument's value cannot be used
     */
    Statement statement(CoercedVariables variables) {
        return new Statement(coordinate, text, inputs.values(variables));
    }

    /**
     * Finishes the answer.
     *
     * @param row what the statement returned; NULL when it returned nothing
     * @throws PlanException when something named was not found or is ambiguous
     */
    Answer complete(Value row, CoercedVariables variables, ResultPath path) {
        if (row.isNull()) {
            return new Answer(null, List.of());
        }
        references.check(row, () -> arguments.values(variables));
        var completion = new Completion(path, variables);
        var value = shape.read(row, completion);
        return new Answer(value, completion.errors());
    }

    /** The day of the question, when it is before all that is known; null otherwise. */
    @Nullable
    Object earlyDay(Value row, CoercedVariables variables) {
        return early < 0 || row.isNull() || !row.get(early).isTrue()
                ? null
                : arguments.values(variables).get("asOf");
    }

    /** The statement's parameters for a request, for those who print plans. */
    Map<String, Object> parameters(CoercedVariables variables) {
        return inputs.values(variables);
    }
}
