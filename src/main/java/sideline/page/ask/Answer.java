package sideline.page.ask;

import java.util.Map;
import sideline.api.Outcome;

/**
 * What the API answered to a page's question.
 *
 * @param data the data in the page's own types
 * @param document the question, whole
 * @param variables its variables
 * @param outcome the answer as the API gave it
 */
public record Answer<T>(T data, String document, Map<String, Object> variables, Outcome outcome) {}
