package sideline.ingest.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file: a header that names columns in any order, and below it rows of as many fields.
 *
 * @param columns the columns without which the file is refused
 * @param others the columns that it may have beside them; null for any
 * @param notation how values are written
 */
public record CsvRows(List<String> columns, @Nullable List<String> others, Notation notation) {

    /** Files of other programs, of which some columns are taken. */
    public static CsvRows published(List<String> columns) {
        return new CsvRows(columns, null, Notation.TOLERANT);
    }

    /**
     * What the rows that fit say; nothing where the file cannot be read to its end.
     *
     * @param reader what a row says; may refuse the row
     * @param problems takes everything that does not fit
     */
    public <T> List<T> read(CsvText text, Function<Row, T> reader, Consumer<Problem> problems) {
        var lines = new Lines<T>(text.name(), reader, problems);
        var whole = text.forEach(lines::add, problems);
        lines.settleOdd(", or whether the file was cut off here");
        if (whole && lines.header == null) {
            problems.accept(Problem.at(
                    Place.of(text.name()), null, "the file is empty; its first line names the columns " + columns));
        }
        return whole ? lines.facts : List.of();
    }

    /** What has been read of a file so far. */
    private final class Lines<T> {

        private final String file;
        private final Function<Row, T> reader;
        private final Consumer<Problem> problems;
        private final List<T> facts = new ArrayList<>();
        private @Nullable Map<String, Integer> header;
        private @Nullable Problem odd;

        private Lines(String file, Function<Row, T> reader, Consumer<Problem> problems) {
            this.file = file;
            this.reader = reader;
            this.problems = problems;
        }

        private boolean add(CsvRecord line) {
            settleOdd("");
            var places = header;
            if (places == null) {
                return takeHeader(line.getFields());
            }
            var place = new Place(file, line.getStartingLineNumber());
            if (line.getFieldCount() != places.size()) {
                odd = Problem.at(
                        place,
                        null,
                        "the row has " + line.getFieldCount() + " fields and the header " + places.size()
                                + "; see whether a comma or a quote is missing or too many");
                return true;
            }
            var row = new Row(place, column -> field(line, places.get(column)), notation, problems);
            var fact = reader.apply(row);
            if (!row.refused()) {
                facts.add(fact);
            }
            return true;
        }

        /** Only when the next row or the end is there it is known whether a row of too few fields is the last. */
        private void settleOdd(String hint) {
            if (odd != null) {
                problems.accept(new Problem(odd.file(), odd.line(), null, odd.reason() + hint));
                odd = null;
            }
        }

        private static String field(CsvRecord line, @Nullable Integer index) {
            return index == null ? "" : line.getField(index);
        }

        private boolean takeHeader(List<String> names) {
            var places = new HashMap<String, Integer>();
            var wrong = new ArrayList<String>();
            for (var i = 0; i < names.size(); i++) {
                var name = names.get(i).strip();
                if (others != null && !columns.contains(name) && !others.contains(name)) {
                    wrong.add("the column '" + name + "' is not known; the columns are " + columns);
                } else if (places.putIfAbsent(name, i) != null) {
                    wrong.add("the column '" + name + "' is there twice; remove one");
                }
            }
            for (var name : columns) {
                if (!places.containsKey(name)) {
                    wrong.add("the column '" + name + "' is missing; the columns are " + columns);
                }
            }
            wrong.forEach(reason -> problems.accept(Problem.at(Place.of(file), null, reason)));
            header = places;
            return wrong.isEmpty();
        }
    }
}
