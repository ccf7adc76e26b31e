package sideline.api.http.request;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import sideline.api.GraphQlRequest;
import sideline.api.document.Limits;
import sideline.api.error.ErrorCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads what clients ask out of HTTP requests, GraphQL over HTTP, sections "GET" and "POST". */
public final class Requests {

    private static final ObjectReader JSON = JsonMapper.builder().build().readerFor(Object.class);

    private final Bodies bodies;
    private final Parameters parameters;

    /** Bodies are read up to what the limits allow. */
    public Requests(Limits limits, Parameters parameters) {
        this.bodies = new Bodies(limits);
        this.parameters = parameters;
    }

    /**
     * The request of a query string.
     *
     * @throws RequestRefused when it is not well formed
     */
    public GraphQlRequest ofQueryString(HttpServletRequest request) {
        var given = new HashMap<String, @Nullable Object>();
        given.put("query", parameter(request, "query"));
        given.put("documentId", parameter(request, "documentId"));
        given.put("operationName", parameter(request, "operationName"));
        given.put("variables", json(request, "variables"));
        given.put("extensions", json(request, "extensions"));
        return parameters.request(given);
    }

    /**
     * The request of a body.
     *
     * @throws RequestRefused when it is too large, of another type than JSON, or not well formed
     * @throws IOException when the client is gone
     */
    public GraphQlRequest ofBody(HttpServletRequest request) throws IOException {
        requireJson(request);
        var body = bodies.of(request);
        if (body.length == 0) {
            throw new RequestRefused(400, "The body is empty; send a JSON object with 'query'.");
        }
        var value = parsed(body);
        if (value instanceof Map<?, ?> given) {
            return parameters.request(given);
        }
        throw new RequestRefused(
                400,
                "The body is " + Parameters.kind(value)
                        + "; send one JSON object with 'query', for batches are not taken.");
    }

    private static void requireJson(HttpServletRequest request) {
        var encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new RequestRefused(415, "The body is compressed; send it as it is.");
        }
        var given = request.getContentType();
        if (given == null) {
            throw new RequestRefused(415, "The header Content-Type is missing; send application/json.");
        }
        try {
            var type = MediaType.parseMediaType(given);
            var charset = type.getParameter("charset");
            if (!type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)) {
                throw new RequestRefused(415, "The body must be application/json; other types are not taken.");
            }
            if (!AnswerType.isUtf8(charset)) {
                throw new RequestRefused(415, "The body must be in UTF-8; other character sets are not taken.");
            }
        } catch (InvalidMediaTypeException e) {
            throw new RequestRefused(415, "The header Content-Type cannot be read; send application/json.");
        }
    }

    private static @Nullable Object parsed(byte[] body) {
        try {
            return JSON.readValue(body);
        } catch (StreamConstraintsException e) {
            throw tooMuch("The body");
        } catch (JacksonException e) {
            throw notJson("The body", e);
        }
    }

    private static RequestRefused tooMuch(String what) {
        var bounds = StreamReadConstraints.defaults();
        return new RequestRefused(
                400,
                ErrorCode.LIMIT_EXCEEDED,
                "%s nests deeper than %d levels, or has a number of more than %d digits; send simpler values."
                        .formatted(what, bounds.getMaxNestingDepth(), bounds.getMaxNumberLength()),
                Map.of("limit", bounds.getMaxNestingDepth(), "measure", "nesting"));
    }

    private static RequestRefused notJson(String what, JacksonException fault) {
        var at = fault.getLocation();
        var place =
                at == null || at.getLineNr() < 1 ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        return new RequestRefused(400, what + " is no JSON that can be read: look" + place + ".");
    }

    private static @Nullable Object json(HttpServletRequest request, String name) {
        var text = parameter(request, name);
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return JSON.readValue(text);
        } catch (StreamConstraintsException e) {
            throw tooMuch("'" + name + "'");
        } catch (JacksonException e) {
            throw notJson("'" + name + "'", e);
        }
    }

    private static @Nullable String parameter(HttpServletRequest request, String name) {
        try {
            var values = request.getParameterValues(name);
            if (values != null && values.length > 1) {
                throw new RequestRefused(400, "'" + name + "' is given more than once.");
            }
            return values == null ? null : values[0];
        } catch (IllegalStateException e) {
            throw new RequestRefused(400, "The address has characters that are not encoded as addresses need it.");
        }
    }
}
