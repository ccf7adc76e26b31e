package sideline.ingest.league;

import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import sideline.ingest.csv.Range;
import sideline.ingest.csv.Row;
import sideline.ingest.fact.Subject;

/**
 * A column of a file of Sideline's own format.
 *
 * @param property the property that it states; the column's name is that in small letters, parted by underscores
 * @param reader what a field says; null for nothing
 * @param required whether every row needs a value
 * @param refers the file whose ids it holds; null when it holds none
 * @param flag the property that has to be true where it refers to; null for none
 * @param lackable whether the file may lack the column
 */
public record Column(
        String property,
        BiFunction<Row, String, @Nullable Object> reader,
        boolean required,
        @Nullable String refers,
        @Nullable String flag,
        boolean lackable) {

    /** The id of the row itself. */
    static final Column ID = of("id", Row::optionalId).needed();

    private static Column of(String property, BiFunction<Row, String, @Nullable Object> reader) {
        return new Column(property, reader, false, null, null, false);
    }

    static Column text(String property) {
        return of(property, Row::optionalText);
    }

    static Column texts(String property) {
        return of(property, Row::texts);
    }

    static Column flag(String property) {
        return of(property, Row::flag);
    }

    /** True or false, where that is known. */
    static Column knownFlag(String property) {
        return of(property, Row::optionalFlag);
    }

    static Column day(String property) {
        return of(property, Row::optionalDate);
    }

    static Column number(String property, Range range) {
        return of(property, (row, column) -> row.optionalInt(column, range));
    }

    static <E extends Enum<E>> Column word(String property, Class<E> words) {
        return of(property, (row, column) -> row.optionalOneOf(column, words));
    }

    /** An id of a row of another file. */
    static Column ref(String property, String file) {
        return new Column(property, Row::optionalId, false, file, null, false);
    }

    /** Ids of rows of another file. */
    static Column refs(String property, String file) {
        return new Column(property, Row::ids, false, file, null, false);
    }

    static Column sources() {
        return new Column("sources", (row, column) -> row.sources(), false, SidelineFormat.SOURCES_FILE, null, false);
    }

    /** A typed id of what a claim is about. */
    static Column subject(String property) {
        return of(property, Column::subject).needed();
    }

    private static @Nullable Object subject(Row row, String column) {
        var text = row.optionalText(column);
        var subject = text == null ? null : Subject.of(text);
        if (text != null && subject == null) {
            row.refuse(column, "'" + text + "' is not a typed id; its type is one of " + Subject.kinds());
        }
        return subject;
    }

    /** The column where every row needs a value. */
    Column needed() {
        return new Column(property, reader, true, refers, flag, lackable);
    }

    /** The column where the row that it refers to has to say true of a property, as that he is a player. */
    Column being(String other) {
        return new Column(property, reader, required, refers, other, lackable);
    }

    /** The column where the file may lack it. */
    Column ifThere() {
        return new Column(property, reader, required, refers, flag, true);
    }

    boolean refersTo(String file) {
        return file.equals(refers);
    }

    /** Its name in the file's header. */
    public String name() {
        return property.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** Puts what a row says into {@code values}; what does not fit is reported by the row. */
    public void read(Row row, Map<String, Object> values) {
        var value = reader.apply(row, name());
        if (value instanceof Enum<?> word) {
            values.put(property, word.name());
        } else if (value != null) {
            values.put(property, value);
        } else if (required) {
            row.require(name());
        }
    }
}
