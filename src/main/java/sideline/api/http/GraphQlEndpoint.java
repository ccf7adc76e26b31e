package sideline.api.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.springframework.web.HttpRequestHandler;
import sideline.api.GraphQlRequest;
import sideline.api.JsonAnswer;
import sideline.api.Operations;
import sideline.api.cache.Answers;
import sideline.api.document.Documents;
import sideline.api.http.request.AnswerType;
import sideline.api.http.request.RequestRefused;
import sideline.api.http.request.Requests;
import sideline.api.load.Charge;
import sideline.api.load.Entrance;
import sideline.api.trace.OperationLog;
import sideline.api.trace.TraceId;
import sideline.graph.GraphException;

/** Answers GraphQL over HTTP: {@code GET} for queries, {@code POST} for all operations. */
final class GraphQlEndpoint implements HttpRequestHandler {

    /** What the address takes. */
    static final String METHODS = "GET, HEAD, POST, OPTIONS";

    private final Operations operations;
    private final Documents documents;
    private final Requests requests;
    private final Answers answers;
    private final Entrance entrance;
    private final HangUps hangUps;
    private final OperationLog log;

    GraphQlEndpoint(
            Operations operations,
            Documents documents,
            Requests requests,
            Answers answers,
            Entrance entrance,
            HangUps hangUps,
            OperationLog log) {
        this.operations = operations;
        this.documents = documents;
        this.requests = requests;
        this.answers = answers;
        this.entrance = entrance;
        this.hangUps = hangUps;
        this.log = log;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var traceId = TraceId.of(request);
        var type = AnswerType.JSON;
        Reply reply;
        try {
            if (request.getMethod().equals("OPTIONS")) {
                Reply.methods().send(response);
                return;
            }
            type = type(request);
            reply = reply(request, type, traceId);
        } catch (RuntimeException | StackOverflowError failure) {
            reply = Reply.of(failure, type, traceId);
        }
        reply.send(response);
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

    private Reply reply(HttpServletRequest request, AnswerType type, String traceId) throws IOException {
        var charge = entrance.enter(request.getRemoteAddr());
        var asked = asked(request);
        if (!documents.isQuery(asked.query(), asked.operationName())) {
            return run(asked, type, traceId, charge, null);
        }
        var watch = hangUps.watch();
        try {
            var rights = Rights.of(request);
            var question = question(asked, rights, Tag.isConditional(request), traceId);
            return question != null && Tag.isRead(request)
                    ? tagged(request, asked, type, traceId, charge, question)
                    : run(asked, type, traceId, charge, question);
        } finally {
            watch.close();
        }
    }

    private Answers.@Nullable Question question(
            GraphQlRequest asked, String rights, boolean isConditional, String traceId) {
        var start = System.nanoTime();
        try {
            return answers.question(asked, rights, isConditional);
        } catch (GraphException e) {
            var took = Duration.ofNanos(System.nanoTime() - start);
            log.noteUnanswered(asked.operationName(), asked.query(), traceId, took, e);
            throw e;
        }
    }

    private Reply tagged(
            HttpServletRequest request,
            GraphQlRequest asked,
            AnswerType type,
            String traceId,
            Charge charge,
            Answers.Question question) {
        var tag = Tag.of(question.tag(), type);
        var reply = tag.isHeldBy(request) ? Reply.notModified(type) : run(asked, type, traceId, charge, question);
        var scope = Rights.of(request).isEmpty() ? "public" : "private";
        return reply.isKept() ? reply.with("ETag", tag.value()).with("Cache-Control", scope + ", no-cache") : reply;
    }

    private Reply run(
            GraphQlRequest asked, AnswerType type, String traceId, Charge charge, Answers.@Nullable Question question) {
        var known = question == null ? null : question.known();
        if (known != null) {
            return Reply.of(true, type, known).kept();
        }
        var result = entrance.admit(() -> operations.execute(asked, traceId, charge));
        var json = JsonAnswer.of(result);
        var reply = Reply.of(result.isDataPresent(), type, json);
        if (question == null || !result.isDataPresent() || !result.getErrors().isEmpty()) {
            return reply;
        }
        question.keep(json);
        return reply.kept();
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
}
