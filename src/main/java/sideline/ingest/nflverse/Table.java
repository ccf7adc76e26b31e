package sideline.ingest.nflverse;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sideline.ingest.CsvText;
import sideline.ingest.Place;
import sideline.ingest.Problem;
import sideline.ingest.Row;
import sideline.ingest.files.PublishedFile;

/**
 * A kind of published file: the columns that are taken from it, in any order and among any others, and what a row says.
 *
 * @param columns the names of the columns without which the file is refused
 * @param reader what a row says; may refuse the row
 */
record Table<T>(List<String> columns, Function<Row, T> reader) {

    /** The rows that fit. A file that cannot be read to its end gives none; all problems go to {@code problems}. */
    List<T> rows(PublishedFile file, Consumer<Problem> problems) {
        var lines = new Lines(file.name(), problems);
        var whole = new CsvText(file.name(), file.bytes()).forEach(lines::add, problems);
        lines.settleOdd(", or whether the file was cut off here");
        if (whole && lines.header == null) {
            problems.accept(Problem.at(Place.of(file.name()), null, "the file is empty; fetch it again"));
        }
        return whole ? lines.facts : List.of();
    }

    /** What has been read of a file so far. */
    private final class Lines {

        private final String file;
        private final Consumer<Problem> problems;
        private final List<T> facts = new ArrayList<>();
        private @Nullable Map<String, Integer> header;
        private @Nullable Problem odd;

        private Lines(String file, Consumer<Problem> problems) {
            this.file = file;
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
            var row = new Row(place, column -> field(line, places.get(column)), Row.Spelling.TOLERANT, problems);
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
            for (var i = 0; i < names.size(); i++) {
                if (places.putIfAbsent(names.get(i).strip(), i) != null) {
                    refuse("the column '" + names.get(i).strip() + "' is there twice; remove one");
                    return false;
                }
            }
            var missing =
                    columns.stream().filter(name -> !places.containsKey(name)).toList();
            if (!missing.isEmpty()) {
                refuse("the columns " + missing + " are missing; see whether they were renamed or the file is another");
                return false;
            }
            header = places;
            return true;
        }

        private void refuse(String reason) {
            problems.accept(Problem.at(new Place(file, 1), null, reason));
        }
    }
}
