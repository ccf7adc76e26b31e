package sideline.api;

import graphql.ErrorClassification;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sideline.api.document.Limits;
import sideline.api.error.ErrorClass;

/**
 * What an operation is estimated to cost, which a request can ask for in its extensions: {@code cost: true} beside the
 * answer, {@code dryRun: true} instead of it.
 *
 * @param rows how many rows the graph may have to fetch
 * @param statementSize how much work it is to plan the statements
 */
public record Cost(long rows, long statementSize) implements GraphQLError {

    private static final String KEY = "cost";
    private static final String DRY_RUN = "dryRun";

    /** Whether a request wants to know the cost. */
    public static boolean isWanted(Map<String, Object> extensions) {
        return Boolean.TRUE.equals(extensions.get(KEY)) || isDryRun(extensions);
    }

    /** Whether a request wants to know the cost and nothing else. */
    static boolean isDryRun(Map<String, Object> extensions) {
        return Boolean.TRUE.equals(extensions.get(DRY_RUN));
    }

    /** The answer with the cost in its extensions. */
    ExecutionResult beside(ExecutionResult answer, Limits limits) {
        var extensions = new LinkedHashMap<Object, Object>();
        if (answer.getExtensions() != null) {
            extensions.putAll(answer.getExtensions());
        }
        extensions.put(
                KEY,
                Map.of(
                        "rows", shown(rows, limits.rows()),
                        "statementSize", shown(statementSize, limits.statementSize())));
        return answer.transform(builder -> builder.extensions(extensions));
    }

    /** The answer of a dry run: the cost, and nothing that was executed. */
    ExecutionResult alone(Limits limits) {
        return beside(ExecutionResult.newExecutionResult().data(null).build(), limits);
    }

    private static Map<String, Object> shown(long value, long limit) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("value", value);
        shown.put("limit", limit);
        return shown;
    }

    @Override
    public String getMessage() {
        return "A dry run ends before it is executed.";
    }

    @Override
    public List<SourceLocation> getLocations() {
        return List.of();
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorClass.BAD_REQUEST;
    }
}
