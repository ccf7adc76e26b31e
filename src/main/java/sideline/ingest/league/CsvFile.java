package sideline.ingest.league;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sideline.ingest.csv.CsvRows;
import sideline.ingest.csv.CsvText;
import sideline.ingest.csv.LeagueLocation;
import sideline.ingest.csv.Notation;
import sideline.ingest.csv.Place;
import sideline.ingest.csv.Problem;
import sideline.ingest.csv.Row;

/**
 * A file of the format: UTF-8, a header row with the named columns in any order, and rows of as many fields.
 *
 * @param name the file's name
 * @param required whether a league needs the file
 * @param columns its columns
 */
public record CsvFile(String name, boolean required, List<Column> columns) {

    private static final int LARGEST_BYTES = 64 << 20;

    static CsvFile required(String name, Column... columns) {
        return new CsvFile(name, true, List.of(columns));
    }

    static CsvFile optional(String name, Column... columns) {
        return new CsvFile(name, false, List.of(columns));
    }

    /** What the file's rows state, those that fit; what does not goes to {@code problems}. */
    List<Stated> facts(LeagueLocation location, Consumer<Problem> problems) {
        var bytes = bytes(location, problems);
        if (bytes == null) {
            return List.of();
        }
        var text = new CsvText(name, ByteBuffer.wrap(bytes), false);
        return new CsvRows(names(false), names(true), Notation.STRICT).read(text, this::stated, problems);
    }

    private Stated stated(Row row) {
        var values = new HashMap<String, Object>();
        columns.forEach(column -> column.read(row, values));
        return new Stated(this, row.place(), values);
    }

    private List<String> names(boolean lackable) {
        return columns.stream()
                .filter(column -> column.lackable() == lackable)
                .map(Column::name)
                .toList();
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
}
