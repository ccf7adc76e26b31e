package sideline.api;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What came of an operation: data, errors or both. */
public final class Outcome {

    private final ExecutionResult result;

    Outcome(ExecutionResult result) {
        this.result = result;
    }

    /** The data as GraphQL shapes it; null when nothing was executed, or nothing could be answered. */
    public @Nullable Map<String, @Nullable Object> data() {
        return result.getData();
    }

    /** What went wrong; empty when nothing did. */
    public List<Failure> failures() {
        return result.getErrors().stream().map(Failure::of).toList();
    }

    /** What is told beside the data, as the days before all that is known; empty when nothing is. */
    public Map<Object, Object> extensions() {
        return Objects.requireNonNullElse(result.getExtensions(), Map.of());
    }

    /** The whole answer as clients get it, in UTF-8. */
    public byte[] json() {
        return JsonAnswer.of(result);
    }

    /**
     * One error of an answer.
     *
     * @param code the stable code, as {@code NOT_FOUND}
     * @param message one sentence
     * @param path the field, as {@code relationship}; empty when the whole operation failed
     * @param retryable whether the same may be answered later
     * @param details everything in the error's extensions
     */
    public record Failure(
            String code, String message, List<Object> path, boolean retryable, Map<String, Object> details) {

        private static Failure of(GraphQLError error) {
            var details = Objects.requireNonNullElse(error.getExtensions(), Map.<String, Object>of());
            return new Failure(
                    String.valueOf(details.get("code")),
                    String.valueOf(error.getMessage()),
                    Objects.requireNonNullElse(error.getPath(), List.of()),
                    Boolean.TRUE.equals(details.get("retryable")),
                    details);
        }
    }
}
