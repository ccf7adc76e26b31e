package sideline.ingest.csv;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file's content: UTF-8 with or without a byte order mark, comma, quotes as in RFC 4180.
 *
 * @param name the file's name
 * @param bytes its content
 * @param hasComments whether lines that begin with {@code #} say nothing
 */
public record CsvText(String name, ByteBuffer bytes, boolean hasComments) {

    private static final Pattern START_LINE = Pattern.compile("starting at line (\\d+)");

    /**
     * Hands out the lines one after the other, the header first, until {@code taker} says no.
     *
     * @return whether all was read; otherwise {@code problems} has why, or the taker stopped
     */
    public boolean forEach(Predicate<CsvRecord> taker, Consumer<Problem> problems) {
        var text = decoded(problems);
        if (text == null) {
            return false;
        }
        try (var reader = CsvReader.builder()
                .commentStrategy(hasComments ? CommentStrategy.SKIP : CommentStrategy.NONE)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text.toString())) {
            for (var line : reader) {
                if (!taker.test(line)) {
                    return false;
                }
            }
            return true;
        } catch (CsvParseException e) {
            problems.accept(broken(e));
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable CharSequence decoded(Consumer<Problem> problems) {
        var buffer = bytes.duplicate();
        var characters = CharBuffer.allocate(buffer.remaining());
        // A new decoder reports what it cannot decode instead of replacing it.
        var result = StandardCharsets.UTF_8.newDecoder().decode(buffer, characters, true);
        if (result.isError()) {
            var line = 1 + countLines(buffer.position());
            problems.accept(Problem.at(new Place(name, line), null, "the text is not UTF-8; save the file as UTF-8"));
            return null;
        }
        characters.flip();
        var marked = characters.hasRemaining() && characters.charAt(0) == '\uFEFF';
        return marked ? characters.subSequence(1, characters.length()) : characters;
    }

    private long countLines(int end) {
        var lines = 0L;
        for (var i = 0; i < end; i++) {
            lines += bytes.get(i) == '\n' ? 1 : 0;
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
}
