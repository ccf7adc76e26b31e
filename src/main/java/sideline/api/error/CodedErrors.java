package sideline.api.error;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import sideline.plan.value.PlanErrorType;

/** Gives every error of an answer its code and trace id, and keeps their number and length within bounds. */
public final class CodedErrors extends SimplePerformantInstrumentation {

    private static final int MOST_ERRORS = 20;
    private static final int MOST_LOCATIONS = 5;
    private static final String NO_VALUE = "The graph holds no value here, but the schema promises one.";

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        if (result.getErrors().isEmpty()) {
            return CompletableFuture.completedFuture(result);
        }
        var traceId = Objects.toString(parameters.getExecutionInput().getExecutionId(), "");
        var errors = result.getErrors().stream()
                .limit(MOST_ERRORS)
                .map(error -> coded(error, traceId))
                .toList();
        return CompletableFuture.completedFuture(result.transform(builder -> builder.errors(errors)));
    }

    /** The error as clients see it. */
    public static GraphQLError coded(GraphQLError error, String traceId) {
        var code = code(error);
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", code.name());
        extensions.put("classification", code.classification().name());
        extensions.put("retryable", details(error).getOrDefault("retryable", code.retryable()));
        extensions.put("traceId", traceId);
        details(error).forEach(extensions::putIfAbsent);
        return new Coded(message(error), locations(error), error.getPath(), error.getErrorType(), extensions);
    }

    private static ErrorCode code(GraphQLError error) {
        var known = details(error).get("code");
        if (known != null) {
            return ErrorCode.valueOf(known.toString());
        }
        if (error.getErrorType() instanceof PlanErrorType type) {
            return ErrorCode.of(type);
        }
        if (error.getErrorType() instanceof ErrorType type) {
            return switch (type) {
                case InvalidSyntax, ValidationError, OperationNotSupported -> ErrorCode.BAD_USER_INPUT;
                case ExecutionAborted -> ErrorCode.LIMIT_EXCEEDED;
                case DataFetchingException, NullValueInNonNullableField -> ErrorCode.INTERNAL_ERROR;
            };
        }
        return ErrorCode.INTERNAL_ERROR;
    }

    private static String message(GraphQLError error) {
        return error.getErrorType() == ErrorType.NullValueInNonNullableField
                ? NO_VALUE
                : Wording.of(Objects.requireNonNullElse(error.getMessage(), ""));
    }

    private static Map<String, Object> details(GraphQLError error) {
        return Objects.requireNonNullElse(error.getExtensions(), Map.of());
    }

    private static @Nullable List<SourceLocation> locations(GraphQLError error) {
        @Nullable List<SourceLocation> locations = error.getLocations();
        if (locations == null || locations.isEmpty()) {
            return null;
        }
        return locations.stream().filter(Objects::nonNull).limit(MOST_LOCATIONS).toList();
    }

    /** An error with its code; what is null is left out of the answer. */
    private record Coded(
            String message,
            @Nullable List<SourceLocation> locations,
            @Nullable List<Object> path,
            ErrorClassification errorType,
            Map<String, Object> extensions)
            implements GraphQLError {

        @Override
        public String getMessage() {
            return message;
        }

        @Override
        public @Nullable List<SourceLocation> getLocations() {
            return locations;
        }

        @Override
        public @Nullable List<Object> getPath() {
            return path;
        }

        @Override
        public ErrorClassification getErrorType() {
            return errorType;
        }

        @Override
        public Map<String, Object> getExtensions() {
            return extensions;
        }
    }
}
