package sideline.api.http.request;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sideline.api.GraphQlRequest;

/** Makes requests of the parameters that clients send, GraphQL over HTTP, section "Request Parameters". */
public final class Parameters {

    private final RequestedDocument document;

    /** Documents are found by {@code document}. */
    public Parameters(RequestedDocument document) {
        this.document = document;
    }

    /**
     * The request that these parameters make; further ones are ignored.
     *
     * @throws RequestRefused when one of them is missing or of the wrong type
     */
    GraphQlRequest request(Map<?, ?> parameters) {
        return new GraphQlRequest(
                document.text(parameters),
                name(parameters.get("operationName")),
                object("variables", parameters.get("variables")),
                object("extensions", parameters.get("extensions")));
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

    /** The sentence for a parameter that is missing or of the wrong type. */
    static String mustBe(String parameter, String wanted, @Nullable Object value) {
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
