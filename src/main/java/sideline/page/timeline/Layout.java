package sideline.page.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private static final int TICK = 36;
    private static final int LINE = 16;
    private static final int MIDDLE = 50;
    /** How much of the width a letter takes on the narrowest screen, and beside the answer on a wide one, in percent. */
    private static final double NARROW_SHARE = 2.3;

    private static final double WIDE_SHARE = 1.2;
    private static final double WIDE_TO_NARROW = NARROW_SHARE / WIDE_SHARE;
    /** An unknown edge fades over a quarter of a season. */
    private static final double FADE = 0.25;

    private static final int WIDE_LABELS = 14;
    private static final int NARROW_LABELS = 6;
    private static final int MOST_LINES = 24;

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
     * @param isStartOpen whether the beginning is not known more precisely than by the season
     * @param isEndOpen the same of the end
     */
    public record Span(double start, double end, boolean isStartOpen, boolean isEndOpen) {

        /** A span of which both edges are known. */
        public static Span known(double start, double end) {
            return new Span(start, end, false, false);
        }
    }

    private record Moment(double at, String day, String label, String kind) {}

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

    /** What a team that is known had in hand, such as the right to choose in a draft. */
    public Layout right(String team, String what, List<Span> spans) {
        spans.forEach(this::widen);
        at(team).stays().add(new Stay(what, "", "right", List.copyOf(spans)));
        return this;
    }

    /** A time together at a team that is known. */
    public Layout together(String team, Span span) {
        widen(span);
        at(team).together().add(span);
        return this;
    }

    /** A trade, a draft or the like, on a day or in a season. */
    public Layout moment(double at, String day, String label, String kind) {
        widen(Span.known(at, at));
        var moment = new Moment(at, day, label, kind);
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
                .map(span -> new Block(percent(span.start()), width(span), span.isStartOpen()))
                .toList();
        return new Group(team.name(), team.color(), top, y + GAP / 2, rows, blocks);
    }

    private Row row(Stay stay, int y) {
        var spans = stay.spans();
        var start = share(spans.get(0).start());
        var end = share(spans.get(spans.size() - 1).end());
        var seasons =
                Seasons.of(spans.stream().flatMap(Layout::seasons).distinct().toList());
        var name = stay.person().length() * NARROW_SHARE;
        var label = (stay.person().length() + stay.part().length() + seasons.length() + 2) * WIDE_SHARE;
        // The label begins where the stay does if there is room; else it ends where the stay ends, or where there is
        // more room.
        var isEnd = start + Math.max(name, label) > 100 && (end >= Math.max(name, label) || end > 100 - start);
        return new Row(
                y,
                stay.person(),
                stay.part(),
                seasons,
                text(isEnd ? end : start),
                isEnd,
                isEnd ? end < label * WIDE_TO_NARROW : start + label * WIDE_TO_NARROW > 100,
                stay.kind(),
                spans.stream().map(span -> bar(stay, span, seasons)).toList());
    }

    private Bar bar(Stay stay, Span span, String seasons) {
        var fade = Math.min(FADE, (span.end() - span.start()) / 4);
        var start = span.isStartOpen() ? span.start() + fade : span.start();
        var end = span.isEndOpen() ? span.end() - fade : span.end();
        var isOpen = span.isStartOpen() || span.isEndOpen();
        return new Bar(
                percent(start),
                width(start, end),
                span.isStartOpen() ? percent(span.start()) : "",
                span.isEndOpen() ? percent(end) : "",
                text(share(first + fade)),
                Timeline.words(stay.person(), stay.part(), seasons) + (isOpen ? "; weeks not stated" : ""));
    }

    private static Stream<Integer> seasons(Span span) {
        return IntStream.rangeClosed((int) Math.floor(span.start()), (int) Math.ceil(span.end()) - 1)
                .boxed();
    }

    private List<Tick> ticks(int top) {
        var ticks = new ArrayList<Tick>();
        var y = top + LINE;
        for (var moment :
                moments.stream().sorted(Comparator.comparingDouble(Moment::at)).toList()) {
            var x = share(moment.at());
            var isEnd = x + Math.max(moment.day().length(), moment.label().length()) * NARROW_SHARE > 100 && x > MIDDLE;
            ticks.add(new Tick(text(x), y, y + LINE, moment.day(), moment.label(), moment.kind(), isEnd));
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
        var wide = step(count, WIDE_LABELS, 1);
        var narrow = step(count, NARROW_LABELS, wide);
        for (var season = (int) first; season < last; season++) {
            var isLabelled = season % wide == 0;
            if (isLabelled || count <= MOST_LINES) {
                seasons.add(
                        new Season(percent(season), isLabelled ? String.valueOf(season) : "", season % narrow != 0));
            }
        }
        return seasons;
    }

    /** Every how many seasons one has a label; a multiple of what it is on wider screens. */
    private static int step(int count, int most, int wider) {
        return Stream.of(1, 2, 4, 5, 10, 20, 50)
                .filter(step -> count <= step * most && step % wider == 0)
                .findFirst()
                .orElse(100);
    }

    private double share(double moment) {
        return (moment - first) / (last - first) * 100;
    }

    private String percent(double moment) {
        return text(share(moment));
    }

    private String width(Span span) {
        return width(span.start(), span.end());
    }

    /** Never so little that it cannot be seen. */
    private String width(double start, double end) {
        return text(Math.max(0.4, share(end) - share(start)));
    }

    private static String text(double percent) {
        return String.format(Locale.ROOT, "%.2f%%", percent);
    }
}
