package sideline.api.http;

import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.springframework.web.HttpRequestHandler;
import sideline.api.GraphQlRequest;
import sideline.api.JsonAnswer;
import sideline.api.Operations;
import sideline.api.TraceId;
import sideline.api.document.Documents;
import sideline.api.error.CodedErrors;
import sideline.api.error.Errors;

/** Answers GraphQL over HTTP: {@code GET} for queries, {@code POST} for all operations. */
final class GraphQlEndpoint implements HttpRequestHandler {

    /** What the address takes. */
    static final String METHODS = "GET, HEAD, POST, OPTIONS";

    private final Operations operations;
    private final Documents documents;
    private final Requests requests;

    GraphQlEndpoint(Operations operations, Documents documents, Requests requests) {
        this.operations = operations;
        this.documents = documents;
        this.requests = requests;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var traceId = TraceId.of(request);
        var type = AnswerType.JSON;
        try {
            if (request.getMethod().equals("OPTIONS")) {
                response.setHeader("Allow", METHODS);
                response.setStatus(204);
                return;
            }
            type = type(request);
            var result = operations.execute(asked(request), traceId);
            send(response, type.status(result.isDataPresent()), type, result);
        } catch (RequestRefused refusal) {
            var error = Errors.builder(refusal.code(), String.valueOf(refusal.getMessage()), refusal.details());
            if (refusal.status(type) == 405) {
                response.setHeader("Allow", METHODS);
            }
            send(response, refusal.status(type), type, failed(error, traceId));
        } catch (RuntimeException | StackOverflowError defect) {
            send(response, 500, type, failed(Errors.internal(defect, traceId), traceId));
        }
    }

    private static AnswerType type(HttpServletRequest request) {
        var accept = String.join(",", Collections.list(request.getHeaders("Accept")));
        var type = AnswerType.accepted(accept);
        if (type == null) {
            throw new RequestRefused(
                    406, "Only " + AnswerType.names() + " can be answered; the header Accept has neither.");
        }
        return type;
    }

    private GraphQlRequest asked(HttpServletRequest request) throws IOException {
        return switch (request.getMethod()) {
            case "POST" -> requests.ofBody(request);
            case "GET", "HEAD" -> query(requests.ofQueryString(request));
            default -> throw new RequestRefused(405, "Send GraphQL by POST, or queries by GET.");
        };
    }

    private GraphQlRequest query(GraphQlRequest asked) {
        if (documents.isMoreThanQuery(asked.query(), asked.operationName())) {
            throw new RequestRefused(405, "Only queries can be asked by GET; send anything else by POST.");
        }
        return asked;
    }

    private static ExecutionResult failed(GraphqlErrorBuilder<?> error, String traceId) {
        return ExecutionResult.newExecutionResult()
                .addError(CodedErrors.coded(error.build(), traceId))
                .build();
    }

    private static void send(HttpServletResponse response, int status, AnswerType type, ExecutionResult result)
            throws IOException {
        var bytes = JsonAnswer.of(result);
        response.setStatus(status);
        response.setContentType(type.contentType());
        response.addHeader("Vary", "Accept");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
