package sideline.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file of the format: UTF-8, a header row with exactly the named columns in any order, and rows of as many fields.
 *
 * @param name the file's name
 * @param required whether a league needs the file
 * @param columns the names of its columns
 */
record CsvFile(String name, boolean required, List<String> columns) {

    private static final int LARGEST_BYTES = 64 << 20;
    private static final Pattern START_LINE = Pattern.compile("starting at line (\\d+)");

    static CsvFile required(String name, String columns) {
        return new CsvFile(name, true, List.of(columns.split(",")));
    }

    static CsvFile optional(String name, String columns) {
        return new CsvFile(name, false, List.of(columns.split(",")));
    }

    /** The file's rows; what is wrong with the file itself goes to {@code problems}. */
    List<Row> rows(LeagueLocation location, Consumer<Problem> problems) {
        var text = text(location, problems);
        if (text == null) {
            return List.of();
        }
        var rows = new ArrayList<Row>();
        try (var reader = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text.toString())) {
            @Nullable List<String> header = null;
            for (var line : reader) {
                if (header != null) {
                    addRow(line, header, rows, problems);
                } else if (headerFits(line.getFields(), problems)) {
                    header = line.getFields();
                } else {
                    return List.of();
                }
            }
            if (header == null) {
                problems.accept(refusal("the file is empty; its first line names the columns " + columns));
            }
        } catch (CsvParseException e) {
            problems.accept(broken(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private void addRow(CsvRecord line, List<String> header, List<Row> rows, Consumer<Problem> problems) {
        var place = new Place(name, line.getStartingLineNumber());
        if (line.getFieldCount() != header.size()) {
            problems.accept(Problem.at(
                    place,
                    null,
                    "the row has " + line.getFieldCount() + " fields and the header " + header.size()
                            + "; see whether a comma or a quote is missing or too many"));
            return;
        }
        var fields = new HashMap<String, String>(2 * header.size());
        for (var i = 0; i < header.size(); i++) {
            fields.put(header.get(i), line.getField(i));
        }
        rows.add(new Row(place, fields, problems));
    }

    private boolean headerFits(List<String> header, Consumer<Problem> problems) {
        var wrong = new ArrayList<Problem>();
        var seen = new HashSet<String>();
        for (var column : header) {
            if (!columns.contains(column)) {
                wrong.add(refusal("the column '" + column + "' is not known; the columns are " + columns));
            } else if (!seen.add(column)) {
                wrong.add(refusal("the column '" + column + "' is there twice; remove one"));
            }
        }
        for (var column : columns) {
            if (!seen.contains(column)) {
                wrong.add(refusal("the column '" + column + "' is missing; the columns are " + columns));
            }
        }
        wrong.forEach(problems);
        return wrong.isEmpty();
    }

    private @Nullable CharSequence text(LeagueLocation location, Consumer<Problem> problems) {
        try {
            var bytes = location.read(name, LARGEST_BYTES + 1);
            if (bytes == null && required) {
                problems.accept(refusal("the file is missing; a league needs it"));
            }
            if (bytes != null && bytes.length > LARGEST_BYTES) {
                problems.accept(refusal("the file has more than 64 MiB; split the league"));
                return null;
            }
            return bytes == null ? null : decoded(bytes, problems);
        } catch (IOException e) {
            problems.accept(refusal("the file cannot be read; see that it is a file and that you may read it"));
            return null;
        }
    }

    private @Nullable CharSequence decoded(byte[] bytes, Consumer<Problem> problems) {
        var buffer = ByteBuffer.wrap(bytes);
        var characters = CharBuffer.allocate(bytes.length);
        // A new decoder reports what it cannot decode instead of replacing it.
        var result = StandardCharsets.UTF_8.newDecoder().decode(buffer, characters, true);
        if (result.isError()) {
            var line = 1 + countLines(bytes, buffer.position());
            problems.accept(Problem.at(new Place(name, line), null, "the text is not UTF-8; save the file as UTF-8"));
            return null;
        }
        characters.flip();
        var marked = characters.hasRemaining() && characters.charAt(0) == '\uFEFF';
        return marked ? characters.subSequence(1, characters.length()) : characters;
    }

    private static long countLines(byte[] bytes, int end) {
        var lines = 0L;
        for (var i = 0; i < end; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    private Problem broken(CsvParseException e) {
        var message = String.valueOf(e.getMessage());
        var line = START_LINE.matcher(message);
        var place = line.find() ? new Place(name, Long.parseLong(line.group(1))) : Place.of(name);
        if (message.startsWith("Unclosed quoted field")) {
            return Problem.at(place, null, "a quote is opened and never closed; close it");
        }
        if (message.startsWith("Unexpected character after closing quote")) {
            return Problem.at(
                    place,
                    null,
                    "text follows a closing quote; double the quotes inside a quoted field or close the row");
        }
        return Problem.at(place, null, "the row is not CSV; see whether a quote is missing");
    }

    private Problem refusal(String reason) {
        return Problem.at(Place.of(name), null, reason);
    }
}
