package sideline.api.http;

import graphql.ExecutionResult;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.HttpRequestHandler;
import sideline.api.JsonAnswer;
import sideline.api.error.CodedErrors;
import sideline.api.error.ErrorCode;
import sideline.api.error.Errors;
import sideline.api.http.request.AnswerType;
import sideline.api.trace.TraceId;

/** Answers what no other handler answers, in the form of GraphQL's errors: unknown addresses first of all. */
final class ErrorPage implements ErrorController, HttpRequestHandler {

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var given = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = given instanceof Integer code ? code : 404;
        var bytes = body(status, TraceId.of(request));
        response.setStatus(status);
        response.setContentType(AnswerType.JSON.contentType());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** The body for a status. */
    static byte[] body(int status, String traceId) {
        var error = Errors.builder(code(status), sentence(status)).build();
        return JsonAnswer.of(ExecutionResult.newExecutionResult()
                .addError(CodedErrors.coded(error, traceId))
                .build());
    }

    private static ErrorCode code(int status) {
        return switch (status) {
            case 404 -> ErrorCode.NOT_FOUND;
            case 413, 414, 431 -> ErrorCode.LIMIT_EXCEEDED;
            case 503 -> ErrorCode.UNAVAILABLE;
            default -> status < 500 ? ErrorCode.BAD_USER_INPUT : ErrorCode.INTERNAL_ERROR;
        };
    }

    private static String sentence(int status) {
        return switch (status) {
            case 403 ->
                "Pages of other addresses may not ask here; the setting sideline.cors.origins names those that may.";
            case 404 -> "Nothing is at this address; GraphQL is at /graphql.";
            case 405 -> "This address does not take this method.";
            case 503 -> "Not ready to answer; try again later.";
            default ->
                status < 500
                        ? "The request cannot be read: its line, its headers or its length are not as HTTP wants them."
                        : "Something went wrong inside.";
        };
    }
}
