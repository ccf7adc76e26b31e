package sideline.page.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One name to match; specification 0.2, section "Structure of a Reconciliation Query".
 *
 * @param text the name, or an id; empty when only properties are given
 * @param types ids of types; empty for all
 * @param limit how many candidates at most
 * @param properties values by property, of which one has to fit
 */
record Query(String text, Set<String> types, int limit, Map<Property, List<String>> properties) {

    /** How many a batch may hold. */
    static final int BATCH = 10;

    private static final int USUAL = 8;
    private static final int MOST = 25;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    Query {
        types = Set.copyOf(types);
    }

    /**
     * The queries of a batch by their keys.
     *
     * @throws UnusableException when it is none, or too large
     */
    static Map<String, Query> batch(String json) {
        JsonNode batch;
        try {
            batch = JSON.readTree(json);
        } catch (JacksonException e) {
            throw new UnusableException(HttpStatus.BAD_REQUEST, "'queries' is no JSON.");
        }
        if (!batch.isObject()) {
            throw new UnusableException(
                    HttpStatus.BAD_REQUEST, "'queries' has to be an object with a query for each key.");
        }
        if (batch.size() > BATCH) {
            throw new UnusableException(HttpStatus.CONTENT_TOO_LARGE, "A batch holds at most " + BATCH + " queries.");
        }
        var queries = new LinkedHashMap<String, Query>();
        batch.properties().forEach(each -> queries.put(each.getKey(), of(each.getKey(), each.getValue())));
        return queries;
    }

    private static Query of(String key, JsonNode query) {
        var text = query.path("query").asString("").strip();
        var properties = properties(key, query.path("properties"));
        if (text.isEmpty() && properties.isEmpty()) {
            throw new UnusableException(
                    HttpStatus.BAD_REQUEST, "Query '" + key + "' has neither 'query' nor 'properties'.");
        }
        var limit = query.path("limit").asInt(USUAL);
        if (limit < 1) {
            throw new UnusableException(HttpStatus.BAD_REQUEST, "'limit' of query '" + key + "' has to be positive.");
        }
        return new Query(text, new LinkedHashSet<>(strings(query.path("type"))), Math.min(limit, MOST), properties);
    }

    private static Map<Property, List<String>> properties(String key, JsonNode given) {
        var properties = new LinkedHashMap<Property, List<String>>();
        for (var each : given) {
            var id = each.path("pid").asString("");
            var property = Property.withId(id)
                    .orElseThrow(() -> new UnusableException(
                            HttpStatus.BAD_REQUEST,
                            "Query '" + key + "' has a property '" + id + "'; known are " + Property.ids() + "."));
            properties.computeIfAbsent(property, none -> new ArrayList<>()).addAll(strings(each.path("v")));
        }
        // An empty cell of a table tells nothing.
        properties.values().forEach(values -> values.removeIf(String::isBlank));
        properties.values().removeIf(List::isEmpty);
        return properties;
    }

    /** One value or several as text; of an entity or a type its id. */
    private static List<String> strings(JsonNode values) {
        if (values.isArray()) {
            var all = new ArrayList<String>();
            values.forEach(each -> all.addAll(strings(each)));
            return all;
        }
        var value = values.isObject() ? values.path("id") : values;
        return value.isValueNode() && !value.isNull() ? List.of(value.asString()) : List.of();
    }
}
