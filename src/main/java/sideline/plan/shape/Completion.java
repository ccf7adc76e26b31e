package sideline.plan.shape;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.CoercedVariables;
import graphql.execution.ResultPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sideline.plan.value.PlanErrorType;

/** The reading of one answer: the path to the place being read, and the errors met so far. */
public final class Completion {

    private Object[] path = new Object[32];
    private int depth;
    private final List<GraphQLError> errors = new ArrayList<>();

    private final CoercedVariables variables;

    public Completion(ResultPath root, CoercedVariables variables) {
        root.toList().forEach(this::enter);
        this.variables = variables;
    }

    /** The variables of the request. */
    public CoercedVariables variables() {
        return variables;
    }

    /** Steps down to a field's response key or a list's index. */
    public void enter(Object step) {
        if (depth == path.length) {
            path = Arrays.copyOf(path, depth * 2);
        }
        path[depth++] = step;
    }

    /** Steps back up. */
    public void leave() {
        depth--;
    }

    /** Notes that the place being read has no value where the schema promises one. */
    Object missing() {
        return broken("The graph holds no value here, but the schema promises one.");
    }

    /** Puts one error about the place being read for those about values that it follows from, which are not shown. */
    Object unusable(int known) {
        errors.subList(known, errors.size()).clear();
        return broken("The graph does not hold what this follows from.");
    }

    /** Notes what is wrong with the place being read. */
    Object broken(String message) {
        errors.add(GraphqlErrorBuilder.newError()
                .message(message)
                .path(List.of(Arrays.copyOf(path, depth)))
                .errorType(PlanErrorType.INTERNAL_ERROR)
                .build());
        return Shape.BROKEN;
    }

    /** The errors met so far; empty when there are none. */
    public List<GraphQLError> errors() {
        return errors;
    }
}
