package sideline.api.error;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sideline.edit.EditException;
import sideline.graph.GraphException;
import sideline.live.FeedException;
import sideline.plan.value.PlanErrorType;
import sideline.plan.value.PlanException;

/** Turns what went wrong into coded errors; nothing inside leaks. */
public final class Errors implements DataFetcherExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        var traceId = parameters.getDataFetchingEnvironment().getExecutionId().toString();
        var error = of(unwrapped(parameters.getException()), traceId)
                .path(parameters.getPath())
                .location(parameters.getSourceLocation())
                .build();
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(error).build());
    }

    private static Throwable unwrapped(Throwable thrown) {
        return thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
    }

    /** The error of whatever went wrong; a defect goes to the log. */
    public static GraphqlErrorBuilder<?> of(Throwable thrown, String traceId) {
        if (thrown instanceof PlanException refusal) {
            return of(refusal);
        }
        if (thrown instanceof EditException refusal) {
            return of(refusal);
        }
        if (thrown instanceof FeedException ended) {
            var cursor = ended.cursor();
            return builder(
                    ended.isOverload() ? ErrorCode.OVERLOADED : ErrorCode.LIMIT_EXCEEDED,
                    text(ended),
                    cursor == null ? Map.of() : Map.of("cursor", cursor));
        }
        if (thrown instanceof CallerRefusedException refusal) {
            return builder(refusal.code(), text(refusal));
        }
        if (thrown instanceof GraphException failure && failure.reason() != GraphException.Reason.DEFECT) {
            return builder(ErrorCode.of(failure.reason()), text(failure));
        }
        return internal(thrown, traceId);
    }

    /** The error of a defect, which goes to the log with its trace id; the client gets no more than the id. */
    public static GraphqlErrorBuilder<?> internal(Throwable defect, String traceId) {
        LOG.error("Internal error {}", traceId, defect);
        return builder(
                ErrorCode.INTERNAL_ERROR,
                "Something went wrong inside; tell the operator the trace id " + traceId + ".");
    }

    private static String text(Throwable thrown) {
        return Objects.requireNonNullElse(thrown.getMessage(), "");
    }

    /** The error of a refusal. */
    public static GraphqlErrorBuilder<?> of(PlanException refusal) {
        return builder(ErrorCode.of(refusal.type()), text(refusal), refusal.details());
    }

    private static GraphqlErrorBuilder<?> of(EditException refusal) {
        var details = new LinkedHashMap<String, Object>(refusal.details());
        details.put("retryable", refusal.isRetryable());
        return builder(ErrorCode.valueOf(refusal.code().name()), text(refusal), details);
    }

    /** The error of an operation that is larger than allowed. */
    public static GraphQLError limit(String name, long limit, long value, String remedy) {
        var message = "The operation's " + name + " is " + value + "; the limit is " + limit + ". " + remedy;
        return builder(
                        ErrorCode.of(PlanErrorType.LIMIT_EXCEEDED),
                        message,
                        Map.of("limit", limit, "value", value, "measure", name))
                .build();
    }

    /** An error with its code and classification. */
    public static GraphqlErrorBuilder<?> builder(ErrorCode code, String message) {
        return builder(code, message, Map.of());
    }

    /** An error with its code, classification and details, the details in the order of their names. */
    public static GraphqlErrorBuilder<?> builder(ErrorCode code, String message, Map<String, Object> details) {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", code.name());
        extensions.put("retryable", code.retryable());
        extensions.putAll(new TreeMap<>(details));
        return GraphqlErrorBuilder.newError()
                .message("%s", message)
                .errorType(code.classification())
                .extensions(extensions);
    }
}
