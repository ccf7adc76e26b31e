package sideline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is known of the days of a season without any game: when its draft was held, and in which weeks it was played. The
 * days of a draft that is not in the table are not known.
 */
final class SeasonCalendar {

    private static final String DRAFTS = "/calendar/drafts.csv";
    private static final String SEASONS = "/calendar/seasons.csv";
    private static final int WEEKS_UNTIL_2020 = 21;
    private static final int WEEKS_FROM_2021 = 22;
    private static final int FIRST_OF_18_WEEKS = 2021;

    private final Map<Integer, Draft> drafts = new HashMap<>();
    private final Map<Integer, Games> games = new HashMap<>();

    /** The days of one draft, with the last round held by the end of each but the last. */
    private record Draft(LocalDate first, LocalDate last, List<Integer> rounds) {}

    /** The Sundays of a season's first and last games, and how many weeks it has. */
    private record Games(LocalDate first, LocalDate last, int weeks) {

        /** A season that is not in the table: it begins on the Sunday after Labor Day, and the final waits a week. */
        static Games of(int season) {
            var first = LocalDate.of(season, Month.SEPTEMBER, 1)
                    .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))
                    .with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
            var weeks = season < FIRST_OF_18_WEEKS ? WEEKS_UNTIL_2020 : WEEKS_FROM_2021;
            return new Games(first, first.plusWeeks(weeks), weeks);
        }
    }

    private SeasonCalendar() {}

    /** The calendar that Sideline ships. */
    static SeasonCalendar shipped() {
        var calendar = new SeasonCalendar();
        for (var row : rows(DRAFTS)) {
            var rounds = Stream.of(row.getField("rounds").split(";"))
                    .map(Integer::valueOf)
                    .toList();
            calendar.drafts.put(season(row), new Draft(day(row, "first_day"), day(row, "last_day"), rounds));
        }
        for (var row : rows(SEASONS)) {
            var weeks = Integer.parseInt(row.getField("weeks"));
            calendar.games.put(season(row), new Games(day(row, "first_sunday"), day(row, "last_sunday"), weeks));
        }
        return calendar;
    }

    private static List<NamedCsvRecord> rows(String table) {
        try (var stream = requireNonNull(SeasonCalendar.class.getResourceAsStream(table), table)) {
            return CsvReader.builder()
                    .commentStrategy(CommentStrategy.SKIP)
                    .ofNamedCsvRecord(new String(stream.readAllBytes(), UTF_8))
                    .stream()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int season(NamedCsvRecord row) {
        return Integer.parseInt(row.getField("season"));
    }

    private static LocalDate day(NamedCsvRecord row, String column) {
        return LocalDate.parse(row.getField(column));
    }

    /** A season as {@code cypher/derive/calendar.cypher} takes it. */
    Map<String, Object> row(int season) {
        var row = new HashMap<String, Object>(Map.of("season", season, "weeks", weeks(season)));
        var draft = drafts.get(season);
        var known = draft == null
                ? Map.<String, Object>of()
                : Map.<String, Object>of(
                        "draftFirstDay", draft.first(), "draftLastDay", draft.last(), "draftRounds", draft.rounds());
        row.put("draft", known);
        return row;
    }

    /** The season's weeks from Tuesday to Monday; the last goes on to the day after the final. */
    private List<Map<String, Object>> weeks(int season) {
        var played = games.getOrDefault(season, Games.of(season));
        var weeks = new ArrayList<Map<String, Object>>();
        for (var week = 1; week <= played.weeks(); week++) {
            var sunday = played.first().plusWeeks(week - 1L);
            weeks.add(Map.of(
                    "id",
                    weekId(season, week),
                    "week",
                    week,
                    "firstDay",
                    sunday.minusDays(5),
                    "lastDay",
                    week == played.weeks() ? played.last().plusDays(1) : sunday.plusDays(1)));
        }
        return weeks;
    }

    /** The id of a week, {@code 2023-w03}. */
    static String weekId(int season, int week) {
        return String.format(Locale.ROOT, "%d-w%02d", season, week);
    }
}
