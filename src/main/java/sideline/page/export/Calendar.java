package sideline.page.export;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import sideline.graph.Graph;
import sideline.graph.Statement;
import sideline.page.export.format.Stretch;

/** Which days the weeks of seasons, and the drafts, had. */
public final class Calendar {

    private static final int DRAFT = 0;

    private final Map<Integer, TreeMap<Integer, Days>> seasons = new HashMap<>();
    private final Map<Integer, Days> drafts = new HashMap<>();

    private Calendar() {}

    private record Days(String first, String last) {}

    /** The calendar of a league. */
    static Calendar of(Graph graph, Statement statement) {
        var calendar = new Calendar();
        graph.stream(statement, row -> {
            if (!row.get(2).isNull() && !row.get(3).isNull()) {
                calendar.add(
                        row.get(0),
                        row.get(1),
                        new Days(row.get(2).asString(), row.get(3).asString()));
            }
        });
        return calendar;
    }

    private void add(Value season, Value week, Days days) {
        if (week.asInt() == DRAFT) {
            drafts.put(season.asInt(), days);
        } else {
            seasons.computeIfAbsent(season.asInt(), year -> new TreeMap<>()).put(week.asInt(), days);
        }
    }

    /**
     * A stay in a season.
     *
     * @param first the first week; null when from the start or not known
     * @param last the last week; null when to the end or not known
     * @param weeksKnown whether a missing week means the start or the end
     */
    public Stretch stay(int season, @Nullable Integer first, @Nullable Integer last, boolean weeksKnown) {
        var weeks = seasons.get(season);
        if (weeks == null) {
            return Stretch.UNKNOWN;
        }
        var start = first == null ? null : weeks.get(first);
        var end = last == null ? null : weeks.get(last);
        return new Stretch(
                start == null ? weeks.firstEntry().getValue().first : start.first,
                start != null || (first == null && weeksKnown) ? "WEEK" : "SEASON",
                end == null ? weeks.lastEntry().getValue().last : end.last,
                end != null || (last == null && weeksKnown) ? "WEEK" : "SEASON");
    }

    /** A stay that goes on. */
    Stretch goingOn(int season, @Nullable Integer first) {
        var stay = stay(season, first, null, true);
        return new Stretch(stay.start(), stay.startPrecision(), "", "");
    }

    /** The days of the draft of a season. */
    public Stretch draft(int season) {
        var days = drafts.get(season);
        return days == null ? Stretch.UNKNOWN : new Stretch(days.first, "DRAFT", days.last, "DRAFT");
    }

    /** Something of one day. */
    public static Stretch day(@Nullable String day, @Nullable String precision) {
        return day == null || precision == null || precision.equals("UNKNOWN")
                ? Stretch.UNKNOWN
                : new Stretch(day, precision, day, precision);
    }
}
