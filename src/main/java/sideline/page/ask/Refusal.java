package sideline.page.ask;

import java.util.List;
import sideline.api.Outcome;
import sideline.page.ask.State.Action;

/** A question of a page has no answer; the state says what to show instead. */
public final class Refusal extends RuntimeException {

    private final transient State state;

    /** The refusal that shows a state. */
    public Refusal(State state) {
        super(state.heading() + ": " + state.text(), null, false, false);
        this.state = state;
    }

    /** What to show. */
    public State state() {
        return state;
    }

    /** The refusal that the API's errors mean, by the first of them. */
    static Refusal of(Outcome outcome, String traceId) {
        return new Refusal(outcome.failures().stream()
                .findFirst()
                .map(failure -> state(failure, traceId))
                .orElseGet(() -> State.of(500, "INTERNAL_ERROR", "Something went wrong", "The API gave no answer.")));
    }

    /** What to show for one error of the API. */
    public static State state(Outcome.Failure failure, String traceId) {
        return switch (failure.code()) {
            case "NOT_FOUND" -> State.unknown(failure.message());
            case "BAD_USER_INPUT", "AMBIGUOUS_NAME" -> State.unusable(failure.message());
            case "LIMIT_EXCEEDED" -> state(400, "The question is too large", failure, 0, traceId);
            case "TIMEOUT" -> state(503, "The answer takes too long", failure, 10, traceId);
            case "OVERLOADED" -> state(503, "Too much to do at the moment", failure, 5, traceId);
            case "UNAVAILABLE" -> state(503, "The data store does not answer", failure, 5, traceId);
            default -> state(500, "Something went wrong", failure, 0, traceId);
        };
    }

    private static State state(int status, String heading, Outcome.Failure failure, int seconds, String traceId) {
        return new State(
                status, failure.code(), heading, failure.message(), List.of(), List.of(Action.START), seconds, traceId);
    }
}
