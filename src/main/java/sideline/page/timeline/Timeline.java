package sideline.page.timeline;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A picture of time, laid out: heights in pixels, places along the time in percent of the width, so that it fits every screen
 * with text of one size.
 *
 * @param height the whole height
 * @param axis the seasons
 * @param groups the teams from top to bottom
 * @param ticks trades, drafts and the like
 */
public record Timeline(int height, List<Season> axis, List<Group> groups, List<Tick> ticks) {

    public Timeline {
        axis = List.copyOf(axis);
        groups = List.copyOf(groups);
        ticks = List.copyOf(ticks);
    }

    /** Whether there is nothing to draw. */
    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /** What there is of it, with commas between. */
    static String words(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** Whether any two were anywhere together. */
    public boolean isShared() {
        return groups.stream().anyMatch(group -> !group.together().isEmpty());
    }

    /** Where the teams end and the labels of ticks begin. */
    public int floor() {
        return groups.isEmpty() ? 0 : groups.get(groups.size() - 1).bottom();
    }

    /**
     * A season of the axis.
     *
     * @param x where it begins
     * @param label the year; empty where labels would crowd
     * @param isWide whether it has room on wide screens only
     */
    public record Season(String x, String label, boolean isWide) {}

    /**
     * A team.
     *
     * @param y its upper edge
     * @param bottom its lower edge
     * @param color the colour of its stripe; null when not known
     * @param together when the people of its rows were there together
     */
    public record Group(String name, @Nullable String color, int y, int bottom, List<Row> rows, List<Block> together) {

        /** The height. */
        public int height() {
            return bottom - y;
        }
    }

    /**
     * A stay of one person.
     *
     * @param y the upper edge
     * @param x where the label stands
     * @param isEnd whether the label ends there instead of beginning
     * @param isLong whether only the name has room on a narrow screen
     * @param kind {@code roster}, {@code staff} or {@code right}
     * @param bars its parts; more than one where the stay was broken
     */
    public record Row(
            int y,
            String name,
            String part,
            String seasons,
            String x,
            boolean isEnd,
            boolean isLong,
            String kind,
            List<Bar> bars) {

        /** The stay in words, for those who do not see the picture. */
        String words(String team) {
            return Timeline.words(name, part, team, seasons);
        }
    }

    /**
     * A part of a stay.
     *
     * @param fadeIn where an unknown beginning fades in before the bar; empty where it is known
     * @param fadeOut where an unknown end fades out behind the bar; empty where it is known
     * @param fade how wide fading is
     * @param note the stay in words
     */
    public record Bar(String x, String width, String fadeIn, String fadeOut, String fade, String note) {}

    /** A time together. */
    public record Block(String x, String width, boolean isDoubtful) {}

    /**
     * A moment.
     *
     * @param y where the day stands
     * @param below where the label stands
     * @param isEnd whether the label ends at the moment instead of beginning there
     */
    public record Tick(String x, int y, int below, String day, String label, String kind, boolean isEnd) {}
}
