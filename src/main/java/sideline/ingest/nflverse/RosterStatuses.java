package sideline.ingest.nflverse;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sideline.ingest.Range;

/** What the statuses of roster files mean: a table that is read from the top, {@code roster-statuses.csv}. */
final class RosterStatuses {

    static final String TABLE = "/nflverse/roster-statuses.csv";
    private static final String ANY = "*";
    private static final List<String> HEADER = List.of(
            "status", "detail", "family", "first_season", "last_season", "first_week", "last_week", "means", "reason");

    private final List<Line> lines;
    private final Map<Stated, Optional<RosterStatus>> meant = new HashMap<>();

    /** The two kinds of roster files. */
    enum Family {
        /** roster_YYYY: a row for each player and team of the season. */
        SEASON,
        /** roster_weekly_YYYY: a row for each player, team and week. */
        WEEKLY
    }

    /**
     * What a row says.
     *
     * @param status the column {@code status}; null when it is empty
     * @param detail the column {@code status_description_abbr}; null when it is empty or not there
     * @param week the column {@code week}; null when it is empty or not there
     */
    record Stated(
            @Nullable String status,
            @Nullable String detail,
            Family family,
            int season,
            @Nullable Integer week) {}

    /** Seasons or weeks, with open ends. */
    private record Stretch(
            @Nullable Integer first, @Nullable Integer last) {

        boolean has(@Nullable Integer number) {
            if (first == null && last == null) {
                return true;
            }
            return number != null && (first == null || first <= number) && (last == null || number <= last);
        }
    }

    /** A row of the table. */
    private record Line(
            String status, String detail, @Nullable Family family, Stretch seasons, Stretch weeks, RosterStatus means) {

        static Line of(CsvRecord row) {
            if (row.getFieldCount() != HEADER.size() || row.getField(0).isBlank()) {
                throw fault(row, "a row has a status, what it means and " + (HEADER.size() - 2) + " fields more");
            }
            var family = row.getField(2).isEmpty() ? null : oneOf(row, Family.class, row.getField(2));
            return new Line(
                    key(row.getField(0)),
                    key(row.getField(1)),
                    family,
                    stretch(row, 3, Range.SEASON),
                    stretch(row, 5, Range.WEEK),
                    oneOf(row, RosterStatus.class, row.getField(7)));
        }

        private static Stretch stretch(CsvRecord row, int column, Range range) {
            return new Stretch(number(row, column, range), number(row, column + 1, range));
        }

        private static @Nullable Integer number(CsvRecord row, int column, Range range) {
            var text = row.getField(column);
            if (text.isEmpty()) {
                return null;
            }
            if (!text.matches("\\d{1,4}") || !range.contains(Integer.parseInt(text))) {
                throw fault(row, "'" + text + "' is not " + range);
            }
            return Integer.valueOf(text);
        }

        private static <E extends Enum<E>> E oneOf(CsvRecord row, Class<E> words, String word) {
            return Arrays.stream(words.getEnumConstants())
                    .filter(known -> known.name().equals(word))
                    .findFirst()
                    .orElseThrow(() -> fault(row, "'" + word + "' is no " + words.getSimpleName()));
        }

        boolean fits(Stated stated) {
            return (status.equals(ANY) || status.equals(key(stated.status())))
                    && (detail.isEmpty() || detail.equals(key(stated.detail())))
                    && (family == null || family == stated.family())
                    && seasons.has(stated.season())
                    && weeks.has(stated.week());
        }
    }

    private RosterStatuses(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** The table that Sideline ships; a fault in it is one of the program. */
    static RosterStatuses shipped() {
        try (var stream = requireNonNull(RosterStatuses.class.getResourceAsStream(TABLE), TABLE)) {
            return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A table that is given as text.
     *
     * @throws IllegalStateException when a line does not fit, with its number
     */
    static RosterStatuses read(String text) {
        var rows = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)
                .stream()
                .toList();
        if (rows.isEmpty() || !rows.get(0).getFields().equals(HEADER)) {
            throw new IllegalStateException(TABLE + ": the first row is " + String.join(",", HEADER));
        }
        return new RosterStatuses(rows.stream().skip(1).map(Line::of).toList());
    }

    /** What a row means; null when its status is none of the table's. */
    @Nullable
    RosterStatus of(Stated stated) {
        return meant.computeIfAbsent(stated, this::byTable).orElse(null);
    }

    private Optional<RosterStatus> byTable(Stated stated) {
        var means = lines.stream().filter(line -> line.fits(stated)).findFirst().map(Line::means);
        return means.isEmpty() && stated.status() == null ? Optional.of(RosterStatus.UNKNOWN) : means;
    }

    private static String key(@Nullable String text) {
        return text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
    }

    private static IllegalStateException fault(CsvRecord row, String reason) {
        return new IllegalStateException(TABLE + ", line " + row.getStartingLineNumber() + ": " + reason);
    }
}
