package sideline.api;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.ByteArrayBuilder;

/**
 * Writes an answer as JSON, GraphQL specification, section "Serialization Format". Objects are walked as they are, so
 * that an answer is never copied before it becomes bytes.
 */
public final class JsonAnswer implements BiConsumer<Object, @Nullable Object> {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private JsonAnswer(JsonGenerator json) {
        this.json = json;
    }

    /** The answer in UTF-8: errors first when there are any, then data when something was executed. */
    public static byte[] of(ExecutionResult result) {
        var bytes = new ByteArrayBuilder();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            new JsonAnswer(json).write(result);
        }
        return bytes.toByteArray();
    }

    private void write(ExecutionResult result) {
        json.writeStartObject();
        if (!result.getErrors().isEmpty()) {
            accept(
                    "errors",
                    result.getErrors().stream()
                            .map(GraphQLError::toSpecification)
                            .toList());
        }
        if (result.isDataPresent()) {
            accept("data", result.getData());
        }
        if (result.getExtensions() != null) {
            accept("extensions", result.getExtensions());
        }
        json.writeEndObject();
    }

    /** Writes one entry of an object. */
    @Override
    public void accept(Object key, @Nullable Object value) {
        json.writeName((String) key);
        write(value);
    }

    private void write(@Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Map<?, ?> object) {
            json.writeStartObject();
            object.forEach(this);
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (var each : list) {
                write(each);
            }
            json.writeEndArray();
        } else {
            scalar(value);
        }
    }

    private void scalar(Object value) {
        if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Number number) {
            json.writeNumber(number.doubleValue());
        } else {
            json.writeString(value.toString());
        }
    }
}
