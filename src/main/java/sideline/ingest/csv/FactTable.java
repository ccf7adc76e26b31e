package sideline.ingest.csv;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table of facts that Sideline ships: CSV with lines that begin with {@code #} for comments.
 *
 * @param path where it is among the resources, {@code /nflverse/staff-roles.csv}
 * @param columns its columns
 */
public record FactTable(String path, List<String> columns) {

    /** A table with these columns. */
    public static FactTable of(String path, String... columns) {
        return new FactTable(path, List.of(columns));
    }

    /**
     * What the rows of the table say that is shipped.
     *
     * @param reader what a row says; may refuse the row
     * @throws IngestException when anything does not fit, with all that does not
     */
    public <T> List<T> rows(Function<Row, T> reader) {
        return rows(text(), reader);
    }

    /** The same of a table that is given as text. */
    public <T> List<T> rows(String text, Function<Row, T> reader) {
        var problems = new ArrayList<Problem>();
        var csv = new CsvText(path.substring(path.lastIndexOf('/') + 1), bytes(text), true);
        var rows = new CsvRows(columns, List.of(), Notation.STRICT).read(csv, reader, problems::add);
        if (!problems.isEmpty()) {
            throw new IngestException("a table of Sideline's own", problems);
        }
        return rows;
    }

    /** The table as it is written. */
    public String text() {
        try (var stream = requireNonNull(FactTable.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
