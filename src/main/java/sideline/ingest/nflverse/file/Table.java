package sideline.ingest.nflverse.file;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import sideline.ingest.csv.CsvRows;
import sideline.ingest.csv.CsvText;
import sideline.ingest.csv.Problem;
import sideline.ingest.csv.Row;
import sideline.ingest.files.PublishedFile;

/**
 * A kind of published file: the columns that are taken from it, in any order and among any others, and what a row says.
 *
 * @param columns the names of the columns without which the file is refused
 * @param reader what a row says; may refuse the row
 */
public record Table<T>(List<String> columns, Function<Row, T> reader) {

    /** The rows that fit. A file that cannot be read to its end gives none; all problems go to {@code problems}. */
    List<T> rows(PublishedFile file, Consumer<Problem> problems) {
        var text = new CsvText(file.name(), file.bytes(), false);
        return CsvRows.published(columns).read(text, reader, problems);
    }
}
