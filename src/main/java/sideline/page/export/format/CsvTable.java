package sideline.page.export.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import java.util.function.UnaryOperator;

/** CSV of RFC 4180: a table of the links, or one of those whom they link. */
public final class CsvTable implements GraphWriter {

    /** Leaves every cell as it is, so that it reads back unchanged. */
    public static final UnaryOperator<String> PLAIN = UnaryOperator.identity();

    /** Which of the two tables. */
    public enum Table {
        LINKS,
        ENTITIES
    }

    private final CsvWriter csv;
    private final Table table;
    private final UnaryOperator<String> cell;

    /** Writes one of the tables; {@code cell} makes a cell's text safe for where it is opened. */
    public CsvTable(OutputStream out, Table table, UnaryOperator<String> cell) {
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(new OutputStreamWriter(out, UTF_8));
        this.table = table;
        this.cell = cell;
        csv.writeRecord(table == Table.LINKS ? names(LinkRow.COLUMNS) : names(EntityRow.COLUMNS));
    }

    /** Keeps a spreadsheet from taking a cell for a formula: what begins like one gets an apostrophe. */
    public static String forSpreadsheets(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static <T> List<String> names(List<Column<T>> columns) {
        return columns.stream().map(Column::name).toList();
    }

    @Override
    public void entity(EntityRow entity) {
        if (table == Table.ENTITIES) {
            csv.writeRecord(cells(EntityRow.COLUMNS, entity));
        }
    }

    @Override
    public void link(LinkRow link) {
        if (table == Table.LINKS) {
            csv.writeRecord(cells(LinkRow.COLUMNS, link));
        }
    }

    private <T> List<String> cells(List<Column<T>> columns, T row) {
        return columns.stream().map(column -> cell.apply(column.of(row))).toList();
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }
}
