package sideline.live;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sideline.plan.value.ChangeCursor;

/**
 * A change as it goes to those who follow the feed.
 *
 * @param sequence its number
 * @param kind what it is about
 * @param involves typed ids of whom and what it is about
 * @param fields its fields by the names that the schema's type has
 */
record FeedChange(long sequence, String kind, Set<String> involves, Map<String, @Nullable Object> fields) {

    private static final String PROPERTIES = "change";

    /** A row of {@code change}, the properties of one. */
    static FeedChange of(Map<String, Object> row) {
        var stored = (Map<?, ?>) row.getOrDefault(PROPERTIES, Map.of());
        var sequence = stored.get("sequence") instanceof Long number ? number : 0;
        var involves = texts(stored.get("involves"));
        var fields = new HashMap<String, @Nullable Object>();
        for (var name : List.of("action", "kind", "by", "sentence", "reason")) {
            fields.put(name, stored.get(name));
        }
        fields.put("cursor", ChangeCursor.of(sequence));
        fields.put("version", stored.get("version") instanceof Long version ? version.intValue() : 0);
        fields.put(
                "at",
                stored.get("at") instanceof ZonedDateTime at
                        ? at.withZoneSameInstant(ZoneOffset.UTC).toOffsetDateTime()
                        : null);
        fields.put("facts", texts(stored.get("facts")));
        fields.put("involves", involves);
        fields.put("sources", texts(stored.get("sources")));
        fields.put("values", values(stored));
        return new FeedChange(sequence, String.valueOf(stored.get("kind")), Set.copyOf(involves), fields);
    }

    private static List<Map<String, Object>> values(Map<?, ?> stored) {
        var names = texts(stored.get("names"));
        var befores = texts(stored.get("befores"));
        var afters = texts(stored.get("afters"));
        var values = new ArrayList<Map<String, Object>>();
        for (var place = 0; place < names.size(); place++) {
            values.add(Map.of("name", names.get(place), "before", befores.get(place), "after", afters.get(place)));
        }
        return values;
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
