package sideline.ingest;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A file of the format: UTF-8, a header row with the named columns in any order, and rows of as many fields.
 *
 * @param name the file's name
 * @param required whether a league needs the file
 * @param columns its columns
 */
record CsvFile(String name, boolean required, List<Column> columns) {

    private static final int LARGEST_BYTES = 64 << 20;

    static CsvFile required(String name, Column... columns) {
        return new CsvFile(name, true, List.of(columns));
    }

    static CsvFile optional(String name, Column... columns) {
        return new CsvFile(name, false, List.of(columns));
    }

    /** What the file's rows state, those that fit; what does not goes to {@code problems}. */
    List<Stated> facts(LeagueLocation location, Consumer<Problem> problems) {
        var facts = new ArrayList<Stated>();
        for (var row : rows(location, problems)) {
            var values = new HashMap<String, Object>();
            columns.forEach(column -> column.read(row, values));
            if (!row.refused()) {
                facts.add(new Stated(this, row.place(), values));
            }
        }
        return facts;
    }

    private List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    private List<Row> rows(LeagueLocation location, Consumer<Problem> problems) {
        var bytes = bytes(location, problems);
        if (bytes == null) {
            return List.of();
        }
        var lines = new Lines(problems);
        var whole = new CsvText(name, ByteBuffer.wrap(bytes)).forEach(lines::add, problems);
        if (whole && lines.header.isEmpty()) {
            problems.accept(refusal("the file is empty; its first line names the columns " + names()));
        }
        return lines.rows;
    }

    private List<Problem> problemsOf(List<String> header) {
        var wrong = new ArrayList<Problem>();
        var seen = new HashSet<String>();
        var columns = names();
        for (var column : header) {
            if (!columns.contains(column)) {
                wrong.add(refusal("the column '" + column + "' is not known; the columns are " + columns));
            } else if (!seen.add(column)) {
                wrong.add(refusal("the column '" + column + "' is there twice; remove one"));
            }
        }
        for (var column : this.columns) {
            if (!seen.contains(column.name()) && !column.lackable()) {
                wrong.add(refusal("the column '" + column.name() + "' is missing; the columns are " + columns));
            }
        }
        return wrong;
    }

    private byte @Nullable [] bytes(LeagueLocation location, Consumer<Problem> problems) {
        try {
            var bytes = location.read(name, LARGEST_BYTES + 1);
            if (bytes == null && required) {
                problems.accept(refusal("the file is missing; a league needs it"));
            }
            if (bytes != null && bytes.length > LARGEST_BYTES) {
                problems.accept(refusal("the file has more than 64 MiB; split the league"));
                return null;
            }
            return bytes;
        } catch (IOException e) {
            problems.accept(refusal("the file cannot be read; see that it is a file and that you may read it"));
            return null;
        }
    }

    private Problem refusal(String reason) {
        return Problem.at(Place.of(name), null, reason);
    }

    /** What has been read of the file so far. */
    private final class Lines {

        private final Consumer<Problem> problems;
        private final List<Row> rows = new ArrayList<>();
        private List<String> header = List.of();

        private Lines(Consumer<Problem> problems) {
            this.problems = problems;
        }

        private boolean add(CsvRecord line) {
            if (header.isEmpty()) {
                header = line.getFields();
                var wrong = problemsOf(header);
                wrong.forEach(problems);
                return wrong.isEmpty();
            }
            var place = new Place(name, line.getStartingLineNumber());
            if (line.getFieldCount() == header.size()) {
                var fields = fields(line);
                rows.add(new Row(place, column -> fields.getOrDefault(column, ""), Row.Spelling.STRICT, problems));
            } else {
                problems.accept(Problem.at(
                        place,
                        null,
                        "the row has " + line.getFieldCount() + " fields and the header " + header.size()
                                + "; see whether a comma or a quote is missing or too many"));
            }
            return true;
        }

        private Map<String, String> fields(CsvRecord line) {
            var fields = new HashMap<String, String>(2 * header.size());
            for (var i = 0; i < header.size(); i++) {
                fields.put(header.get(i), line.getField(i));
            }
            return fields;
        }
    }
}
