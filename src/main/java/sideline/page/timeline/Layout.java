package sideline.page.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sideline.page.Seasons;
import sideline.page.timeline.Timeline.Bar;
import sideline.page.timeline.Timeline.Block;
import sideline.page.timeline.Timeline.Group;
import sideline.page.timeline.Timeline.Row;
import sideline.page.timeline.Timeline.Season;
import sideline.page.timeline.Timeline.Tick;

/** Lays out a timeline: collect teams, stays, times together and moments, then {@link #timeline}. */
public final class Layout {

    private static final int AXIS = 28;
    private static final int TITLE = 26;
    private static final int ROW = 40;
    private static final int GAP = 14;
    private static final int TICK = 18;
    private static final int MIDDLE = 50;
    private static final int WIDE_LABELS = 14;
    private static final int NARROW_LABELS = 6;

    private final Map<String, Team> teams = new LinkedHashMap<>();
    private final List<Moment> moments = new ArrayList<>();
    private double first = Double.MAX_VALUE;
    private double last;

    /** A team with its rows. */
    private record Team(String name, @Nullable String color, List<Stay> stays, List<Span> together) {}

    /** A stay in seasons with fractions. */
    private record Stay(String person, String part, String kind, List<Span> spans) {}

    /**
     * From one moment to another.
     *
     * @param isOpen for a stay: whether the weeks of its edges are unknown; for a time together: whether it is certain at all
     */
    public record Span(double start, double end, boolean isOpen) {}

    private record Moment(double at, String label, String kind) {}

    /** A team by its id, below those that are known already; the first name counts. */
    public Layout team(String id, String name, @Nullable String color) {
        teams.computeIfAbsent(id, unknown -> new Team(name, color, new ArrayList<>(), new ArrayList<>()));
        return this;
    }

    /** A stay of a person at a team that is known. */
    public Layout stay(String team, String person, String part, boolean isOnStaff, List<Span> spans) {
        spans.forEach(this::widen);
        at(team).stays().add(new Stay(person, part, isOnStaff ? "staff" : "roster", List.copyOf(spans)));
        return this;
    }

    /** A time together at a team that is known. */
    public Layout together(String team, Span span) {
        widen(span);
        at(team).together().add(span);
        return this;
    }

    /** A trade, a draft or the like. */
    public Layout moment(double at, String label, String kind) {
        widen(new Span(at, at, false));
        var moment = new Moment(at, label, kind);
        if (!moments.contains(moment)) {
            moments.add(moment);
        }
        return this;
    }

    private Team at(String id) {
        var team = teams.get(id);
        if (team == null) {
            throw new IllegalArgumentException("No team " + id);
        }
        return team;
    }

    private void widen(Span span) {
        first = Math.min(first, Math.floor(span.start()));
        last = Math.max(last, Math.max(Math.ceil(span.end()), Math.floor(span.start()) + 1));
    }

    /** The picture. */
    public Timeline timeline() {
        var y = AXIS;
        var groups = new ArrayList<Group>();
        for (var team : teams.values()) {
            if (team.stays().isEmpty()) {
                continue;
            }
            var group = group(team, y);
            groups.add(group);
            y = group.bottom() + GAP;
        }
        var ticks = ticks(y);
        return new Timeline(y + ticks.size() * TICK + (ticks.isEmpty() ? 0 : GAP / 2), axis(), groups, ticks);
    }

    private Group group(Team team, int top) {
        var y = top + TITLE;
        var rows = new ArrayList<Row>();
        for (var stay : team.stays()) {
            rows.add(row(stay, y));
            y += ROW;
        }
        var blocks = team.together().stream()
                .distinct()
                .map(span -> new Block(percent(span.start()), width(span), span.isOpen()))
                .toList();
        return new Group(team.name(), team.color(), top, y + GAP / 2, rows, blocks);
    }

    private Row row(Stay stay, int y) {
        var spans = stay.spans();
        var start = share(spans.get(0).start());
        var end = share(spans.get(spans.size() - 1).end());
        var isEnd = end > 100 - start;
        var seasons =
                Seasons.of(spans.stream().flatMap(Layout::seasons).distinct().toList());
        var bars = spans.stream()
                .map(span -> new Bar(
                        percent(span.start()),
                        width(span),
                        span.isOpen() ? "both" : "",
                        stay.person() + ", " + stay.part() + ", " + seasons
                                + (span.isOpen() ? "; weeks not stated" : "")))
                .toList();
        return new Row(y, stay.person(), stay.part(), seasons, text(isEnd ? end : start), isEnd, stay.kind(), bars);
    }

    private static java.util.stream.Stream<Integer> seasons(Span span) {
        return java.util.stream.IntStream.rangeClosed((int) Math.floor(span.start()), (int) Math.ceil(span.end()) - 1)
                .boxed();
    }

    private List<Tick> ticks(int top) {
        var ticks = new ArrayList<Tick>();
        var y = top + TICK / 2;
        for (var moment :
                moments.stream().sorted(Comparator.comparingDouble(Moment::at)).toList()) {
            ticks.add(new Tick(
                    percent(moment.at()), y + TICK / 2, moment.label(), moment.kind(), share(moment.at()) > MIDDLE));
            y += TICK;
        }
        return ticks;
    }

    private List<Season> axis() {
        var seasons = new ArrayList<Season>();
        if (teams.isEmpty()) {
            return seasons;
        }
        var count = (int) (last - first);
        var wide = step(count, WIDE_LABELS);
        var narrow = step(count, NARROW_LABELS);
        for (var season = (int) first; season < last; season++) {
            var isNarrow = season % narrow == 0 || narrow == 1;
            var isWide = season % wide == 0 || wide == 1;
            seasons.add(new Season(
                    percent(season), text(100.0 / count), isNarrow || isWide ? String.valueOf(season) : "", !isNarrow));
        }
        return seasons;
    }

    /** Every how many seasons one has a label: 1, 2, 5, 10 or 20. */
    private static int step(int count, int most) {
        return List.of(1, 2, 5, 10, 20).stream()
                .filter(step -> count <= step * most)
                .findFirst()
                .orElse(50);
    }

    private double share(double moment) {
        return (moment - first) / (last - first) * 100;
    }

    private String percent(double moment) {
        return text(share(moment));
    }

    private String width(Span span) {
        return text(Math.max(0.4, share(span.end()) - share(span.start())));
    }

    private static String text(double percent) {
        return String.format(Locale.ROOT, "%.2f%%", percent);
    }
}
