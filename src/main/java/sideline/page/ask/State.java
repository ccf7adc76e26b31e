package sideline.page.ask;

import java.util.List;

/**
 * What a page shows when it cannot show an answer.
 *
 * @param status the HTTP status
 * @param code the API's code of the error, as {@code NOT_FOUND}
 * @param heading what is the matter, in a few words
 * @param text one sentence more
 * @param candidates whom or what the address may mean; empty when nobody
 * @param actions what the reader can do now
 * @param retrySeconds after how many seconds the same may be answered; 0 when never
 * @param reference what names the request in the log; empty when that does not help
 */
public record State(
        int status,
        String code,
        String heading,
        String text,
        List<Candidate> candidates,
        List<Action> actions,
        int retrySeconds,
        String reference) {

    public State {
        candidates = List.copyOf(candidates);
        actions = List.copyOf(actions);
    }

    /** A state without candidates that a repetition does not change. */
    public static State of(int status, String code, String heading, String text, Action... actions) {
        return new State(status, code, heading, text, List.of(), List.of(actions), 0, "");
    }

    /** An address for something that is not there. */
    public static State unknown(String text) {
        return of(404, "NOT_FOUND", "Not in the data", text, Action.START);
    }

    /** An address with a value that cannot be used. */
    public static State unusable(String text) {
        return of(400, "BAD_USER_INPUT", "This address cannot be answered", text, Action.START);
    }

    /**
     * Something the reader can do.
     *
     * @param label what it does
     * @param href where it leads
     */
    public record Action(String label, String href) {

        /** To the start page. */
        public static final Action START = new Action("Ask another question", "/");
    }

    /**
     * Somebody or something that may be meant.
     *
     * @param kind {@code Player}, {@code Coach} or {@code Team}
     * @param name the name
     * @param description what tells namesakes apart, {@code RB · Rams 2020–23}
     * @param href the page if it is this one
     */
    public record Candidate(String kind, String name, String description, String href) {}
}
