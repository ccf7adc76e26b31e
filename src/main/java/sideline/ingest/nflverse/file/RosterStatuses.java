package sideline.ingest.nflverse.file;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sideline.ingest.csv.FactTable;
import sideline.ingest.csv.Range;
import sideline.ingest.csv.Row;

/** What the statuses of roster files mean: a table that is read from the top, {@code roster-statuses.csv}. */
public final class RosterStatuses {

    private static final FactTable TABLE = FactTable.of(
            "/nflverse/roster-statuses.csv",
            "status",
            "detail",
            "family",
            "first_season",
            "last_season",
            "first_week",
            "last_week",
            "means",
            "reason");
    private static final String ANY = "*";

    private final List<Line> lines;
    private final Map<Stated, Optional<RosterStatus>> meant = new HashMap<>();

    /** The two kinds of roster files. */
    public enum Family {
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
    public record Stated(
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

        /** A line of the table. */
        static Line of(Row row) {
            return new Line(
                    key(row.text("status")),
                    key(row.optionalText("detail")),
                    row.optionalOneOf("family", Family.class),
                    stretch(row, "season", Range.SEASON),
                    stretch(row, "week", Range.WEEK),
                    row.oneOf("means", RosterStatus.class));
        }

        private static Stretch stretch(Row row, String what, Range range) {
            return new Stretch(row.optionalInt("first_" + what, range), row.optionalInt("last_" + what, range));
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

    /** The table that Sideline ships. */
    public static RosterStatuses shipped() {
        return read(TABLE.text());
    }

    /**
     * A table that is given as text.
     *
     * @throws sideline.ingest.csv.IngestException when a line does not fit, with its number
     */
    static RosterStatuses read(String text) {
        return new RosterStatuses(TABLE.rows(text, Line::of));
    }

    /** What a row means; null when its status is none of the table's. */
    @Nullable
    public RosterStatus of(Stated stated) {
        return meant.computeIfAbsent(stated, this::byTable).orElse(null);
    }

    private Optional<RosterStatus> byTable(Stated stated) {
        var means = lines.stream().filter(line -> line.fits(stated)).findFirst().map(Line::means);
        return means.isEmpty() && stated.status() == null ? Optional.of(RosterStatus.UNKNOWN) : means;
    }

    private static String key(@Nullable String text) {
        return text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
    }
}
