package sideline.ingest.league;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import sideline.ingest.csv.FactTable;
import sideline.ingest.csv.Range;

/**
 * What is known of the days of a season without any game: when its draft was held, and in which weeks it was played. The
 * days of a draft that is not in the table are not known.
 */
public final class SeasonCalendar {

    private static final FactTable DRAFTS =
            FactTable.of("/calendar/drafts.csv", "season", "first_day", "last_day", "rounds");
    private static final FactTable SEASONS =
            FactTable.of("/calendar/seasons.csv", "season", "first_sunday", "last_sunday", "weeks");
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
    public static SeasonCalendar shipped() {
        var calendar = new SeasonCalendar();
        DRAFTS.rows(row -> {
            var rounds = row.texts("rounds").stream().map(Integer::valueOf).toList();
            var draft = new Draft(row.date("first_day"), row.date("last_day"), rounds);
            return calendar.drafts.put(row.integer("season", Range.SEASON), draft);
        });
        SEASONS.rows(row -> {
            var weeks = row.integer("weeks", Range.WEEK);
            var games = new Games(row.date("first_sunday"), row.date("last_sunday"), weeks);
            return calendar.games.put(row.integer("season", Range.SEASON), games);
        });
        return calendar;
    }

    /** Whether a draft is known to have begun only after a day. */
    public boolean draftBeginsAfter(int season, LocalDate day) {
        var draft = drafts.get(season);
        return draft != null && draft.first().isAfter(day);
    }

    /** Whether a draft is known to have gone on until a day or longer. */
    public boolean draftEndsOnOrAfter(int season, LocalDate day) {
        var draft = drafts.get(season);
        return draft != null && !draft.last().isBefore(day);
    }

    /** Seasons as {@code cypher/derive/calendar.cypher} takes them, of rows that each have one. */
    public static List<Map<String, Object>> rows(List<Map<String, Object>> seasons) {
        var calendar = shipped();
        return seasons.stream()
                .map(row -> calendar.row(((Long) requireNonNull(row.get("season"))).intValue()))
                .toList();
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
    public static String weekId(int season, int week) {
        return String.format(Locale.ROOT, "%d-w%02d", season, week);
    }
}
