package sideline.ingest.csv;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file, read column by column. What does not fit is reported and a placeholder given instead, so that all
 * problems of a row are found at once; whoever reads the row drops what it made of it when {@link #refused()}.
 */
public final class Row {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 100;
    private static final int LONGEST_TEXT = 2_000;

    private final Place place;
    private final UnaryOperator<String> fields;
    private final Notation notation;
    private final Consumer<Problem> problems;
    private boolean refused;

    /**
     * A row.
     *
     * @param place where it stands
     * @param fields its fields by the names of their columns; empty text where there is none
     * @param notation how values are written
     * @param problems takes what does not fit
     */
    public Row(Place place, UnaryOperator<String> fields, Notation notation, Consumer<Problem> problems) {
        this.place = place;
        this.fields = fields;
        this.notation = notation;
        this.problems = problems;
    }

    public Place place() {
        return place;
    }

    public boolean refused() {
        return refused;
    }

    public void refuse(String column, String reason) {
        refused = true;
        problems.accept(Problem.at(place, column, reason));
    }

    @Nullable
    public String optionalText(String column) {
        var value = field(column);
        if (value.isEmpty()) {
            return null;
        }
        if (value.length() > LONGEST_TEXT) {
            refuse(column, "the text has " + value.length() + " characters; at most 2,000 are taken");
            return null;
        }
        if (value.indexOf('\n') >= 0) {
            refuse(column, "the text goes over several lines; see whether a quote is missing");
            return null;
        }
        if (hasControl(value)) {
            refuse(column, "the text has control characters; remove them");
            return null;
        }
        return value;
    }

    public String text(String column) {
        return required(column, optionalText(column), "");
    }

    /** An id of another data set; one that is a whole number is written as such, {@code 3139477} for {@code 3139477.0}. */
    @Nullable
    public String optionalCode(String column) {
        var value = optionalText(column);
        return value == null ? null : notation.code(value);
    }

    /** Such an id that is never missing. */
    public String code(String column) {
        return required(column, optionalCode(column), "");
    }

    /** The id in a cell; null where it is empty. */
    @Nullable
    public String optionalId(String column) {
        var value = optionalText(column);
        return value == null ? null : checkedId(column, value);
    }

    /** An id of Sideline's own that is never missing. */
    public String id(String column) {
        return required(column, optionalId(column), "");
    }

    /** The texts of a list; empty when the field is. */
    public List<String> texts(String column) {
        var value = optionalText(column);
        if (value == null) {
            return List.of();
        }
        var texts = Arrays.stream(value.split(";", -1)).map(String::strip).toList();
        if (texts.contains("")) {
            refuse(column, "the list " + quoted(value) + " has an empty entry; remove a ';'");
        }
        return texts;
    }

    /** The ids of a list, each once; empty when the field is. */
    public List<String> ids(String column) {
        var ids = new ArrayList<String>();
        for (var text : texts(column)) {
            var id = checkedId(column, text);
            if (id != null && ids.contains(id)) {
                refuse(column, quoted(id) + " is listed twice; remove one");
            } else if (id != null) {
                ids.add(id);
            }
        }
        return List.copyOf(ids);
    }

    /** The ids of the sources of a fact, of which there is at least one. */
    public List<String> sources() {
        var ids = ids("sources");
        if (ids.isEmpty() && !refused) {
            refuse("sources", "a fact needs at least one source; give an id of sources.csv");
        }
        return ids;
    }

    @Nullable
    public Integer optionalInt(String column, Range range) {
        var value = optionalText(column);
        if (value == null) {
            return null;
        }
        var number = notation.number(value);
        if (number == null || !range.contains(number)) {
            refuse(column, quoted(value) + " is not " + range);
            return null;
        }
        return number;
    }

    public int integer(String column, Range range) {
        return required(column, optionalInt(column, range), 0);
    }

    @Nullable
    public LocalDate optionalDate(String column) {
        var value = optionalText(column);
        if (value == null) {
            return null;
        }
        try {
            var date = notation.day(value);
            if (date.getYear() >= 1850 && date.getYear() <= Range.SEASON.to()) {
                return date;
            }
            refuse(column, quoted(value) + " is not a day between 1850 and 2100");
        } catch (DateTimeParseException e) {
            refuse(column, quoted(value) + " is not a day of the calendar; write it as 2023-09-20");
        }
        return null;
    }

    public LocalDate date(String column) {
        return required(column, optionalDate(column), LocalDate.EPOCH);
    }

    public boolean flag(String column) {
        return required(column, optionalFlag(column), false);
    }

    /** The yes or no in a cell; null where it is empty. */
    @Nullable
    public Boolean optionalFlag(String column) {
        var value = optionalText(column);
        if (value != null && !value.equals("true") && !value.equals("false")) {
            refuse(column, quoted(value) + " is neither true nor false");
        }
        return value == null ? null : Boolean.valueOf(value);
    }

    /**
     * What a value that matters little says; when it does not fit, it is reported and left out and the row stays.
     *
     * @return null when it is empty or does not fit
     */
    public <T> @Nullable T lenient(Function<Row, @Nullable T> value) {
        var without = new Row(
                place,
                fields,
                notation,
                problem -> problems.accept(new Problem(
                        problem.file(),
                        problem.line(),
                        problem.column(),
                        problem.reason() + "; only the value is left out")));
        return value.apply(without);
    }

    /** A word that is never missing. */
    public <E extends Enum<E>> E oneOf(String column, Class<E> words) {
        return required(column, optionalOneOf(column, words), words.getEnumConstants()[0]);
    }

    /** One of some words, each written as its constant. */
    public <E extends Enum<E>> @Nullable E optionalOneOf(String column, Class<E> words) {
        var value = optionalText(column);
        if (value == null) {
            return null;
        }
        for (var word : words.getEnumConstants()) {
            if (word.name().equals(value)) {
                return word;
            }
        }
        refuse(column, quoted(value) + " is none of " + list(words));
        return null;
    }

    private static boolean hasControl(String value) {
        for (var at = 0; at < value.length(); at++) {
            if (Character.isISOControl(value.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private String field(String column) {
        return notation.text(fields.apply(column));
    }

    private <T> T required(String column, @Nullable T value, T placeholder) {
        if (value != null) {
            return value;
        }
        require(column);
        return placeholder;
    }

    /** Reports a field that is empty and must not be. */
    public void require(String column) {
        if (field(column).isEmpty()) {
            refuse(column, "a value is missing");
        }
    }

    private @Nullable String checkedId(String column, String value) {
        if (value.length() <= LONGEST_ID && ID.matcher(value).matches()) {
            return value;
        }
        refuse(column, quoted(value) + " is not an id; an id has lower-case letters, digits and single dashes between");
        return null;
    }

    private static String quoted(String value) {
        return "'" + (value.length() > 60 ? value.substring(0, 60) + "…" : value) + "'";
    }

    private static String list(Class<? extends Enum<?>> words) {
        return String.join(
                ", ", Arrays.stream(words.getEnumConstants()).map(Enum::name).toList());
    }
}
