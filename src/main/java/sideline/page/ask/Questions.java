package sideline.page.ask;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import sideline.api.Operations;
import sideline.api.Outcome;
import sideline.api.trace.TraceId;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Puts the questions of pages to the API, in process, and gives the answers types. */
public final class Questions {

    // A field that no page shows is a field that nobody should wait for.
    private static final JsonMapper TYPES = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Operations operations;
    private final List<Rehearsal> rehearsals = new CopyOnWriteArrayList<>();

    /** Asks the API itself. */
    public Questions(Operations operations) {
        this.operations = operations;
    }

    /**
     * A question with variables of one form; whoever they name need not be there.
     *
     * @param turn when it is planned
     */
    public record Rehearsal(Question<?> question, Map<String, Object> variables, Turn turn) {}

    /** Which questions are planned before others: those that readers come to sooner. */
    public enum Turn {
        /** What the first page asks. */
        START,
        /** How two are linked. */
        LINK,
        /** All others. */
        LATER
    }

    /** Sees to it that the question in this form is planned before somebody waits for it. */
    public void rehearse(Question<?> question, Map<String, Object> variables) {
        rehearsals.add(new Rehearsal(question, variables, Turn.LATER));
    }

    /** Sees to the same, in a turn before others. */
    public void rehearse(Turn turn, Question<?> question, Map<String, Object> variables) {
        rehearsals.add(new Rehearsal(question, variables, turn));
    }

    /** What is to be planned, by turns, each in the order in which it was said. */
    public List<Rehearsal> rehearsals() {
        return rehearsals.stream().sorted(Comparator.comparing(Rehearsal::turn)).toList();
    }

    /** Plans one; whether that is done, or has to be tried again. */
    public boolean isPlanned(Rehearsal rehearsal) {
        return operations
                .plan(rehearsal.question().document(), rehearsal.variables(), TraceId.fresh())
                .failures()
                .stream()
                .noneMatch(Outcome.Failure::retryable);
    }

    /**
     * The answer to a question.
     *
     * @throws Refusal when the API refuses or cannot answer, with the state to show
     */
    public <T> Answer<T> ask(Question<T> question, Map<String, Object> variables) {
        var traceId = TraceId.current();
        var outcome = operations.ask(question.document(), variables, traceId);
        var data = outcome.data();
        if (data == null || !outcome.failures().isEmpty()) {
            throw Refusal.of(outcome, traceId);
        }
        return new Answer<>(TYPES.convertValue(data, question.type()), question.document(), variables, outcome);
    }
}
