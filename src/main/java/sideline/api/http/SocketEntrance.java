package sideline.api.http;

import graphql.ExecutionResult;
import graphql.execution.ExecutionId;
import java.util.Map;
import org.slf4j.MDC;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import reactor.core.publisher.Mono;
import sideline.api.document.TrustedDocuments;
import sideline.api.error.CodedErrors;
import sideline.api.error.ErrorCode;
import sideline.api.error.Errors;
import sideline.api.http.request.RequestRefused;
import sideline.api.http.request.RequestedDocument;
import sideline.api.load.Charge;
import sideline.api.load.ComeBackLater;
import sideline.api.load.Entrance;
import sideline.api.trace.TraceId;

/** Lets in what is asked over a socket as what is asked over HTTP: by points, in turn, and only documents that are taken. */
final class SocketEntrance implements WebGraphQlInterceptor {

    private final Entrance entrance;
    private final TrustedDocuments trusted;

    SocketEntrance(Entrance entrance, TrustedDocuments trusted) {
        this.entrance = entrance;
        this.trusted = trusted;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var traceId = TraceId.fresh();
        // Else it would be what the client calls his operation.
        request.executionId(ExecutionId.from(traceId));
        return Mono.deferContextual(context -> {
            MDC.put(TraceId.KEY, traceId);
            try {
                if (!trusted.isTaken(request.getDocument())) {
                    throw RequestedDocument.notTrusted();
                }
                var charge = entrance.enter(address(request));
                request.configureExecutionInput((input, builder) ->
                        builder.graphQLContext(Map.of(Charge.class, charge)).build());
                // Executed by the thread that asks, so that its turn ends with the execution.
                return Mono.fromFuture(entrance.admit(
                        () -> chain.next(request).contextWrite(context).toFuture()));
            } catch (ComeBackLater refusal) {
                return Mono.just(refused(request, traceId, refusal.code(), refusal, refusal.details()));
            } catch (RequestRefused refusal) {
                return Mono.just(refused(request, traceId, refusal.code(), refusal, refusal.details()));
            } finally {
                MDC.remove(TraceId.KEY);
            }
        });
    }

    private static String address(WebGraphQlRequest request) {
        var remote = request.getRemoteAddress();
        return remote == null ? "" : remote.getAddress().getHostAddress();
    }

    private static WebGraphQlResponse refused(
            WebGraphQlRequest request,
            String traceId,
            ErrorCode code,
            RuntimeException refusal,
            Map<String, Object> details) {
        var error = Errors.builder(code, String.valueOf(refusal.getMessage()), details)
                .build();
        var result = ExecutionResult.newExecutionResult()
                .addError(CodedErrors.coded(error, traceId))
                .build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
    }
}
