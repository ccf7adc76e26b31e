package sideline.api.cache;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sideline.api.GraphQlRequest;
import sideline.api.document.DocumentHash;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that an answer depends on, but for the graph.
 *
 * @param document the document's text
 * @param operationName which of its operations runs; null when it has but one
 * @param variables the variables' raw values
 * @param rights what the caller may, as the names of roles; empty for everybody
 * @param day the day in UTC, for what is told as of today
 */
record Asked(
        String document, @Nullable String operationName, Map<String, Object> variables, String rights, LocalDate day) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    /** What an entry takes besides its texts: objects, references, the cache's own. */
    private static final int ENTRY = 600;

    private static final int VARIABLE = 100;

    static Asked of(GraphQlRequest request, String rights) {
        var today = LocalDate.now(ZoneOffset.UTC);
        return new Asked(request.query(), request.operationName(), request.variables(), rights, today);
    }

    /** Roughly the bytes that it takes in memory. */
    int weight() {
        var text = 2L * document.length() + (variables.isEmpty() ? 0 : 3L * json().length());
        return (int) Math.min(Integer.MAX_VALUE / 2, ENTRY + VARIABLE * variables.size() + text);
    }

    /** What names the answer in a state of the graph: the same in all processes of this schema. */
    String tag(String state) {
        return DocumentHash.of(String.join("\n", state, day.toString(), rights, operationName + "", json(), document));
    }

    private String json() {
        return JSON.writeValueAsString(variables);
    }
}
