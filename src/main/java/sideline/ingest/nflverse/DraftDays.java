package sideline.ingest.nflverse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The days on which drafts were held, as far as the table of the calendar knows them. */
final class DraftDays {

    private static final String TABLE = "/calendar/drafts.csv";

    private final Map<Integer, LocalDate> first = new HashMap<>();
    private final Map<Integer, LocalDate> last = new HashMap<>();

    private DraftDays() {}

    static DraftDays shipped() {
        var days = new DraftDays();
        try (var stream = requireNonNull(DraftDays.class.getResourceAsStream(TABLE), TABLE)) {
            CsvReader.builder()
                    .commentStrategy(CommentStrategy.SKIP)
                    .ofNamedCsvRecord(new String(stream.readAllBytes(), UTF_8))
                    .forEach(row -> {
                        var season = Integer.valueOf(row.getField("season"));
                        days.first.put(season, LocalDate.parse(row.getField("first_day")));
                        days.last.put(season, LocalDate.parse(row.getField("last_day")));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return days;
    }

    /** Whether a draft is known to have begun only after a day. */
    boolean beginsAfter(int season, LocalDate day) {
        var begin = first.get(season);
        return begin != null && begin.isAfter(day);
    }

    /** Whether a draft is known to have gone on until a day or longer. */
    boolean endsOnOrAfter(int season, LocalDate day) {
        var end = last.get(season);
        return end != null && !end.isBefore(day);
    }
}
