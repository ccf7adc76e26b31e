package sideline.api.http;

import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import sideline.api.JsonAnswer;
import sideline.api.error.CodedErrors;
import sideline.api.error.ErrorCode;
import sideline.api.error.Errors;
import sideline.api.http.request.AnswerType;
import sideline.api.http.request.RequestRefused;
import sideline.api.load.ComeBackLater;
import sideline.graph.GraphException;

/** What a request is answered: a status, headers, and JSON where there is a body. */
final class Reply {

    private static final int NOT_MODIFIED = 304;

    private final int status;
    private final AnswerType type;
    private final byte @Nullable [] body;
    private final Map<String, String> headers = new TreeMap<>();
    private boolean kept;

    private Reply(int status, AnswerType type, byte @Nullable [] body) {
        this.status = status;
        this.type = type;
        this.body = body;
        headers.put("Cache-Control", "no-store");
    }

    /** The answer of an operation, as JSON. */
    static Reply of(boolean isExecuted, AnswerType type, byte[] json) {
        return new Reply(type.status(isExecuted), type, json);
    }

    /** That the client's answer still holds. */
    static Reply notModified(AnswerType type) {
        return new Reply(NOT_MODIFIED, type, null).kept();
    }

    /** That nothing but methods are told. */
    static Reply methods() {
        return new Reply(204, AnswerType.JSON, null).with("Allow", GraphQlEndpoint.METHODS);
    }

    /** Why there is no answer: the client is refused, or comes too early, the graph cannot tell, or there is a defect. */
    static Reply of(Throwable failure, AnswerType type, String traceId) {
        if (failure instanceof RequestRefused refusal) {
            return refused(refusal, type, traceId);
        }
        if (failure instanceof ComeBackLater refusal) {
            return later(refusal, type, traceId);
        }
        return failure instanceof GraphException silence
                ? silent(silence, type, traceId)
                : failed(500, type, Errors.internal(failure, traceId), traceId);
    }

    private static Reply refused(RequestRefused refusal, AnswerType type, String traceId) {
        var status = refusal.status(type);
        var error = Errors.builder(refusal.code(), String.valueOf(refusal.getMessage()), refusal.details());
        var reply = failed(status, type, error, traceId);
        return switch (status) {
            case 405 -> reply.with("Allow", GraphQlEndpoint.METHODS);
            case 408 -> reply.with("Connection", "close");
            case 503 -> reply.with("Retry-After", "1");
            default -> reply;
        };
    }

    private static Reply later(ComeBackLater refusal, AnswerType type, String traceId) {
        var error = Errors.builder(refusal.code(), String.valueOf(refusal.getMessage()), refusal.details());
        return failed(refusal.status(), type, error, traceId).with("Retry-After", String.valueOf(refusal.seconds()));
    }

    /** That the graph cannot even tell its version. */
    private static Reply silent(GraphException failure, AnswerType type, String traceId) {
        var code = ErrorCode.of(failure.reason());
        if (code == ErrorCode.INTERNAL_ERROR) {
            return failed(500, type, Errors.internal(failure, traceId), traceId);
        }
        var error = Errors.builder(code, String.valueOf(failure.getMessage()));
        return failed(503, type, error, traceId).with("Retry-After", "1");
    }

    private static Reply failed(int status, AnswerType type, GraphqlErrorBuilder<?> error, String traceId) {
        var result = ExecutionResult.newExecutionResult()
                .addError(CodedErrors.coded(error.build(), traceId))
                .build();
        return new Reply(status, type, JsonAnswer.of(result));
    }

    /** This reply as one that clients may keep. */
    Reply kept() {
        kept = true;
        return this;
    }

    /** Whether clients may keep it, and ask later whether it still holds. */
    boolean isKept() {
        return kept;
    }

    /** This reply with one more header, or another value of it. */
    Reply with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.addHeader("Vary", "Accept");
        headers.forEach(response::setHeader);
        if (body != null) {
            response.setContentType(type.contentType());
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }
}
