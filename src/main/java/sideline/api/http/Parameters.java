package sideline.api.http;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sideline.api.GraphQlRequest;

/** Makes requests of the parameters that clients send, GraphQL over HTTP, section "Request Parameters". */
final class Parameters {

    private Parameters() {}

    /**
     * The request that these parameters make; further ones are ignored.
     *
     * @throws RequestRefused when one of them is missing or of the wrong type
     */
    static GraphQlRequest request(Map<?, ?> parameters) {
        if (parameters.get("query") == null && persisted(parameters.get("extensions"))) {
            throw RequestRefused.persistedQuery();
        }
        if (!(parameters.get("query") instanceof String query)) {
            throw new RequestRefused(400, mustBe("query", "a string", parameters.get("query")));
        }
        return new GraphQlRequest(
                query,
                name(parameters.get("operationName")),
                object("variables", parameters.get("variables")),
                object("extensions", parameters.get("extensions")));
    }

    /** Whether a hash stands for the document, as the convention of persisted queries has it. */
    private static boolean persisted(@Nullable Object extensions) {
        return extensions instanceof Map<?, ?> given && given.get("persistedQuery") != null;
    }

    private static @Nullable String name(@Nullable Object value) {
        if (value == null || value.equals("")) {
            return null;
        }
        if (value instanceof String name) {
            return name;
        }
        throw new RequestRefused(400, mustBe("operationName", "a string", value));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(String parameter, @Nullable Object value) {
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> object) {
            return (Map<String, Object>) object;
        }
        throw new RequestRefused(400, mustBe(parameter, "an object", value));
    }

    private static String mustBe(String parameter, String wanted, @Nullable Object value) {
        return value == null
                ? "'%s' is missing; send %s.".formatted(parameter, wanted)
                : "'%s' is %s; send %s.".formatted(parameter, kind(value), wanted);
    }

    /** What a value of JSON is called. */
    static String kind(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Map) {
            return "an object";
        }
        if (value instanceof Iterable) {
            return "a list";
        }
        return "a "
                + (value instanceof Number
                        ? "number"
                        : value.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    }
}
