package sideline.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks: the parameters of GraphQL over HTTP, section "Request Parameters".
 *
 * @param query the document
 * @param operationName which of its operations runs; null when it has but one
 * @param variables the variables' raw values; empty when there are none
 * @param extensions whatever else the client says; empty when there is nothing
 */
public record GraphQlRequest(
        String query, @Nullable String operationName, Map<String, Object> variables, Map<String, Object> extensions) {}
