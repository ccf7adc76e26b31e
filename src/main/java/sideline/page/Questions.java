package sideline.page;

import java.util.Map;
import sideline.api.Operations;
import sideline.api.TraceId;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Puts the questions of pages to the API, in process, and gives the answers types. */
public final class Questions {

    // A field that no page shows is a field that nobody should wait for.
    private static final JsonMapper TYPES = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Operations operations;

    Questions(Operations operations) {
        this.operations = operations;
    }

    /**
     * The answer to a question.
     *
     * @throws Refusal when the API refuses or cannot answer, with the state to show
     */
    public <T> Answer<T> ask(Question<T> question, Map<String, Object> variables) {
        var traceId = TraceId.fresh();
        var outcome = operations.ask(question.document(), variables, traceId);
        var data = outcome.data();
        if (data == null || !outcome.failures().isEmpty()) {
            throw Refusal.of(outcome, traceId);
        }
        return new Answer<>(TYPES.convertValue(data, question.type()), question.document(), variables, outcome);
    }
}
