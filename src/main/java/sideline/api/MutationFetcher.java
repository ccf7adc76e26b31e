package sideline.api;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import sideline.api.error.CallerRefusedException;
import sideline.api.error.ErrorCode;
import sideline.edit.Edit;
import sideline.edit.Edits;
import sideline.live.ChangeFeed;
import sideline.plan.GraphFetcher;
import sideline.plan.PlanOnly;

/** Answers a mutation: commits its edit and shows by the plan of a query what came of it. */
final class MutationFetcher implements DataFetcher<Object> {

    private final Edits edits;
    private final GraphFetcher fetcher;
    private final ChangeFeed feed;

    MutationFetcher(Edits edits, GraphFetcher fetcher, ChangeFeed feed) {
        this.edits = edits;
        this.fetcher = fetcher;
        this.feed = feed;
    }

    @Override
    public Object get(DataFetchingEnvironment environment) {
        if (environment.getGraphQlContext().hasKey(PlanOnly.class)) {
            return fetcher.changed(environment, 0, false);
        }
        var caller = editor(environment.getGraphQlContext().get(Caller.class));
        var edit = new Edit(environment.getField().getName(), environment.getArguments(), caller.name());
        var noted = edits.commit(edit);
        feed.look();
        return fetcher.changed(environment, noted.sequence(), noted.repeated());
    }

    private static Caller editor(@Nullable Caller caller) {
        if (caller == null) {
            throw new CallerRefusedException(
                    ErrorCode.UNAUTHENTICATED,
                    "Writing needs a token; send it as 'Authorization: Bearer …'. 'sideline token create' makes one.");
        }
        if (!caller.isEditor()) {
            throw new CallerRefusedException(
                    ErrorCode.FORBIDDEN, "Writing needs a token with the role editor or admin; yours has neither.");
        }
        return caller;
    }
}
