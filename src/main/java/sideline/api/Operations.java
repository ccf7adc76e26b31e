package sideline.api;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ExecutionId;
import graphql.introspection.GoodFaithIntrospection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.reactivestreams.Publisher;
import sideline.api.error.CodedErrors;
import sideline.api.error.ErrorCode;
import sideline.api.error.Errors;
import sideline.api.load.Admission;
import sideline.api.load.Charge;
import sideline.api.load.ComeBackLater;
import sideline.edit.Edits;
import sideline.plan.PlanOnly;

/** Runs what is asked, over HTTP or by a page of this server: the same documents, limits, plans and errors for both. */
public final class Operations {

    private final GraphQL graphQl;
    private final Admission admission;
    private final Edits edits;

    Operations(GraphQL graphQl, Admission admission, Edits edits) {
        this.graphQl = graphQl;
        this.admission = admission;
        this.edits = edits;
    }

    /**
     * The answer to a document that has one operation.
     *
     * @param variables the variables' raw values, as JSON has them
     * @param traceId what names the request in answers and logs
     */
    public Outcome ask(String document, Map<String, Object> variables, String traceId) {
        var asked = new GraphQlRequest(document, null, variables, Map.of());
        try {
            return new Outcome(admission.admit(() -> execute(asked, traceId, Map.of())));
        } catch (ComeBackLater refusal) {
            var error = Errors.builder(refusal.code(), String.valueOf(refusal.getMessage()), refusal.details());
            return new Outcome(ExecutionResult.newExecutionResult()
                    .addError(CodedErrors.coded(error.build(), traceId))
                    .build());
        }
    }

    /**
     * Has the database plan what a document asks, without asking it.
     *
     * @return what failed; its data means nothing
     */
    public Outcome plan(String document, Map<String, Object> variables, String traceId) {
        var asked = new GraphQlRequest(document, null, variables, Map.of());
        return new Outcome(execute(asked, traceId, Map.of(PlanOnly.class, new PlanOnly())));
    }

    /**
     * Has the database plan what every mutation runs, whatever it shows of it.
     *
     * @throws sideline.graph.GraphException when the database could not, or the thread was interrupted
     */
    public void planEdits() {
        edits.rehearse();
    }

    /**
     * The result of an operation that has been let in.
     *
     * @param charge takes from the client's points what it costs
     * @throws ComeBackLater when he has not as many
     */
    public ExecutionResult execute(GraphQlRequest asked, String traceId, Charge charge) {
        var result = follow(asked, traceId, charge);
        return result.isDataPresent() && result.getData() instanceof Publisher ? notHere(traceId) : result;
    }

    /**
     * The answer to what a client asks who has been let in and takes more than one result.
     *
     * @param charge takes from the client's points what it costs
     * @return of a subscription the data is a publisher of results
     * @throws ComeBackLater when he has not as many
     */
    public ExecutionResult follow(GraphQlRequest asked, String traceId, Charge charge) {
        return execute(asked, traceId, Map.of(Charge.class, charge));
    }

    private static ExecutionResult notHere(String traceId) {
        var error = Errors.builder(
                        ErrorCode.BAD_USER_INPUT,
                        "A subscription has more than one result; ask with 'Accept: text/event-stream', or over WebSocket.")
                .build();
        return ExecutionResult.newExecutionResult()
                .addError(CodedErrors.coded(error, traceId))
                .build();
    }

    private ExecutionResult execute(GraphQlRequest asked, String traceId, Map<Object, Object> context) {
        var all = new HashMap<>(context);
        var caller = Caller.current();
        if (caller != null) {
            all.put(Caller.class, caller);
        }
        all.put(GoodFaithIntrospection.GOOD_FAITH_INTROSPECTION_DISABLED, true);
        return graphQl.execute(ExecutionInput.newExecutionInput()
                .query(asked.query())
                .operationName(asked.operationName())
                .variables(asked.variables())
                .extensions(asked.extensions())
                .graphQLContext(all)
                .executionId(ExecutionId.from(traceId))
                .locale(Locale.ROOT)
                .build());
    }
}
