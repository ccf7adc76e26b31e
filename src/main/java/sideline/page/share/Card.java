package sideline.page.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sideline.page.timeline.Timeline;
import sideline.page.timeline.Timeline.Group;
import sideline.page.timeline.Timeline.Row;

/**
 * The picture with which an answer is previewed, 1200 by 630 pixels: what its template draws. SVG breaks no
 * lines, so they are broken here.
 *
 * @param fonts the fonts
 * @param title whom or what it is about
 * @param size the size of the sentence's letters
 * @param lines the sentence, line by line
 * @param blocks when people were together
 * @param stays who was where and when
 * @param years the seasons below them
 * @param age the age of the data
 */
record Card(
        Fonts fonts,
        String title,
        int size,
        List<String> lines,
        List<Bar> blocks,
        List<Stay> stays,
        List<Year> years,
        String age) {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;
    static final int LEFT = 72;

    private static final int INNER = WIDTH - 2 * LEFT;
    private static final int TOP = 104;
    private static final int FLOOR = 560;
    private static final int ROW = 56;
    private static final int MOST_STAYS = 4;
    private static final int LABEL = 20;
    private static final int GAP = 24;
    private static final int[] SIZES = {60, 54, 48, 42, 36, 31, 27};

    Card {
        lines = List.copyOf(lines);
        blocks = List.copyOf(blocks);
        stays = List.copyOf(stays);
        years = List.copyOf(years);
    }

    /** A stretch of time; drawn paler where it is not known how far it reaches. */
    record Bar(String x, String width, int y, int height, boolean isKnown) {}

    /** A stay: what stands above its bars. */
    record Stay(String label, String x, boolean isEnd, int y, String kind, List<Bar> bars) {}

    /** A season of the axis. */
    record Year(String x, String label) {}

    static Card of(Embedded answer, Fonts fonts) {
        var timeline = answer.timeline();
        var blocks = new ArrayList<Bar>();
        var stays = new ArrayList<Stay>();
        var count = timeline.groups().stream()
                .mapToInt(group -> group.rows().size())
                .sum();
        var y = FLOOR - Math.min(MOST_STAYS, count) * ROW;
        var room = y - GAP - TOP;
        for (var group : timeline.groups()) {
            var top = y;
            for (var row :
                    group.rows().stream().limit(MOST_STAYS - stays.size()).toList()) {
                stays.add(stay(group, row, y, fonts));
                y += ROW;
            }
            for (var block : y == top ? List.<Timeline.Block>of() : group.together()) {
                blocks.add(new Bar(x(block.x()), width(block.width()), top + 4, y - top - 8, !block.isDoubtful()));
            }
        }
        var size = size(answer.sentence(), room, fonts);
        return new Card(
                fonts,
                answer.title(),
                size,
                broken(answer.sentence(), size, fonts),
                blocks,
                stays,
                stays.isEmpty() ? List.of() : years(timeline),
                answer.age());
    }

    private static Stay stay(Group group, Row row, int y, Fonts fonts) {
        var label = row.name() + " · " + (row.part().isEmpty() ? "" : row.part() + " · ") + group.name() + " · "
                + row.seasons();
        var bars = new ArrayList<Bar>();
        for (var bar : row.bars()) {
            bars.add(new Bar(x(bar.x()), width(bar.width()), y + 32, 16, true));
            for (var edge : List.of(bar.fadeIn(), bar.fadeOut())) {
                if (!edge.isEmpty()) {
                    bars.add(new Bar(x(edge), width(bar.fade()), y + 32, 16, false));
                }
            }
        }
        // The label begins with the stay where it then ends within the picture; else it ends with the picture.
        var isEnd = LEFT + INNER * share(row.bars().get(0).x()) + fonts.width(label, LABEL) > WIDTH - LEFT;
        return new Stay(
                label, isEnd ? String.valueOf(WIDTH - LEFT) : bars.get(0).x(), isEnd, y + 24, row.kind(), bars);
    }

    private static List<Year> years(Timeline timeline) {
        return timeline.axis().stream()
                .filter(season -> !season.label().isEmpty())
                .map(season -> new Year(x(season.x()), season.label()))
                .toList();
    }

    private static int size(String sentence, int room, Fonts fonts) {
        for (var size : SIZES) {
            if (broken(sentence, size, fonts).size() * size * 6 / 5 <= room) {
                return size;
            }
        }
        return SIZES[SIZES.length - 1];
    }

    private static List<String> broken(String sentence, int size, Fonts fonts) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : sentence.split(" ", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && fonts.answerWidth(longer, size) > INNER) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    /** A place along the time, from percent of the width. */
    private static String x(String percent) {
        return pixels(LEFT + INNER * share(percent));
    }

    private static String width(String percent) {
        return pixels(Math.max(3, INNER * share(percent)));
    }

    private static double share(String percent) {
        return Double.parseDouble(percent.replace("%", "")) / 100;
    }

    private static String pixels(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
