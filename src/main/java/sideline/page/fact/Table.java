package sideline.page.fact;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.OutputStreamWriter;
import java.util.List;
import sideline.page.Content;

/** A table as CSV: RFC 4180, UTF-8, read back unchanged. */
public final class Table {

    private Table() {}

    /** The table with a first row of column names. */
    public static Content csv(List<String> columns, List<List<String>> rows) {
        return out -> {
            // The response is closed by the server; closing it here would hide a later failure.
            var writer = new OutputStreamWriter(out, UTF_8);
            var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
            csv.writeRecord(columns);
            rows.forEach(csv::writeRecord);
            csv.flush();
        };
    }
}
