package sideline.api.http;

import graphql.ExecutionResult;
import graphql.language.OperationDefinition.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.reactivestreams.Publisher;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import sideline.api.GraphQlRequest;
import sideline.api.Operations;
import sideline.api.document.Documents;
import sideline.api.error.CodedErrors;
import sideline.api.error.ErrorCode;
import sideline.api.error.Errors;
import sideline.api.http.request.AnswerType;
import sideline.api.http.request.RequestRefused;
import sideline.api.http.request.Requests;
import sideline.api.load.Charge;
import sideline.api.load.Entrance;
import sideline.api.trace.TraceId;

/**
 * Answers operations as streams of events, GraphQL over Server-Sent Events, section "Distinct connections mode": whoever
 * accepts {@code text/event-stream} and no JSON. Queries and mutations are streams of one result.
 */
final class ServerSentEvents {

    private static final String TYPE = "text/event-stream";

    private final Operations operations;
    private final Documents documents;
    private final Requests requests;
    private final Entrance entrance;
    private final LiveConnections connections;
    private final Set<EventStream> open = ConcurrentHashMap.newKeySet();

    ServerSentEvents(
            Operations operations,
            Documents documents,
            Requests requests,
            Entrance entrance,
            LiveConnections connections,
            Duration keepAlive,
            ThreadPoolTaskScheduler scheduler) {
        this.operations = operations;
        this.documents = documents;
        this.requests = requests;
        this.entrance = entrance;
        this.connections = connections;
        var unused = scheduler.scheduleWithFixedDelay(() -> open.forEach(EventStream::beat), keepAlive);
    }

    /** Whether a request wants its answer so. */
    boolean isWanted(HttpServletRequest request) {
        var accept = String.join(",", Collections.list(request.getHeaders("Accept")));
        return accept.contains(TYPE)
                && AnswerType.accepted(accept) == null
                && !request.getMethod().equals("OPTIONS");
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var traceId = TraceId.of(request);
        try {
            var charge = entrance.enter(request.getRemoteAddr());
            stream(asked(request), charge, traceId, request, response);
        } catch (RuntimeException | StackOverflowError failure) {
            Reply.of(failure, AnswerType.JSON, traceId).send(response);
        }
    }

    private GraphQlRequest asked(HttpServletRequest request) throws IOException {
        if (request.getMethod().equals("POST")) {
            return requests.ofBody(request);
        }
        if (!request.getMethod().equals("GET")) {
            throw new RequestRefused(405, "Send GraphQL by POST, or queries and subscriptions by GET.");
        }
        var asked = requests.ofQueryString(request);
        if (documents.operation(asked.query(), asked.operationName()) == Operation.MUTATION) {
            throw new RequestRefused(405, "A mutation is sent by POST.");
        }
        return asked;
    }

    private void stream(
            GraphQlRequest asked,
            Charge charge,
            String traceId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!connections.take()) {
            throw new RequestRefused(
                    503,
                    ErrorCode.OVERLOADED,
                    "All " + connections.most() + " live connections of this server are taken; try again later.",
                    Map.of("limit", connections.most()));
        }
        EventStream stream;
        try {
            var result = entrance.admit(() -> operations.follow(asked, traceId, charge));
            stream = open(traceId, request, response);
            if (result.isDataPresent() && result.getData() instanceof Publisher<?>) {
                Publisher<ExecutionResult> source = result.getData();
                source.subscribe(stream);
            } else {
                stream.finish(result);
            }
        } catch (IOException | RuntimeException e) {
            connections.leave();
            throw e;
        }
    }

    private EventStream open(String traceId, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(TYPE + ";charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        // Proxies that collect answers before they pass them on are asked not to.
        response.setHeader("X-Accel-Buffering", "no");
        var async = request.startAsync(request, response);
        async.setTimeout(0);
        var self = new EventStream[1];
        self[0] = new EventStream(async, failure -> failed(failure, traceId), () -> {
            connections.leave();
            open.removeIf(each -> each == self[0]);
        });
        open.add(self[0]);
        return self[0];
    }

    private static ExecutionResult failed(Throwable failure, String traceId) {
        var errors = failure instanceof SubscriptionPublisherException known
                ? known.getErrors()
                : List.of(CodedErrors.coded(Errors.of(failure, traceId).build(), traceId));
        return ExecutionResult.newExecutionResult().errors(errors).build();
    }
}
