package sideline.ingest.league;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import sideline.ingest.csv.Place;
import sideline.ingest.csv.Range;
import sideline.ingest.fact.Fact;
import sideline.ingest.fact.Span;
import sideline.ingest.fact.Subject;

/**
 * What a row of a file of Sideline's own format states.
 *
 * @param file the file
 * @param place where in it
 * @param values what is known, by property
 */
public record Stated(CsvFile file, Place place, Map<String, Object> values) implements Fact {

    public Stated {
        values = Map.copyOf(values);
    }

    /** A text, an id or a word; null when it is not known. */
    @Nullable
    public String text(String property) {
        return (String) values.get(property);
    }

    /** A number; null where it is not stated. */
    @Nullable
    public Integer number(String property) {
        return (Integer) values.get(property);
    }

    /** A flag; false where it is not stated. */
    public boolean flag(String property) {
        return Boolean.TRUE.equals(values.get(property));
    }

    /** Whether it is stated at all. */
    public boolean has(String property) {
        return values.containsKey(property);
    }

    /** The ids in a column, be it one or a list of them; empty when none is known. */
    public List<String> ids(String property) {
        return strings(values.get(property));
    }

    /** A value as it is written; empty when it is not known. */
    public String id(String property) {
        return String.valueOf(values.getOrDefault(property, ""));
    }

    /** The seasons and weeks that it states. */
    public Span span() {
        return new Span(
                (Integer) values.getOrDefault("firstSeason", 0),
                (Integer) values.getOrDefault("lastSeason", Range.SEASON.to()),
                number("firstWeek"),
                number("lastWeek"));
    }

    /** The row with other ids of people. */
    Stated withPeople(UnaryOperator<String> id) {
        var renamed = new HashMap<>(values);
        for (var column : file.columns()) {
            if (column.refersTo(SidelineFormat.PEOPLE_FILE)) {
                renamed.computeIfPresent(column.property(), (key, value) -> renamed(value, id));
            }
        }
        renamed.computeIfPresent("about", (key, value) -> ((Subject) value).withPerson(id));
        if (file.equals(SidelineFormat.PEOPLE)) {
            renamed.computeIfPresent("id", (key, value) -> renamed(value, id));
        }
        return new Stated(file, place, renamed);
    }

    private static Object renamed(Object value, UnaryOperator<String> id) {
        return value instanceof List<?> ? strings(value).stream().map(id).toList() : id.apply((String) value);
    }

    private static List<String> strings(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }
}
