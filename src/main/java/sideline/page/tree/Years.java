package sideline.page.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sideline.page.tree.TreeData.Branch;
import sideline.page.tree.TreeData.Office;

/**
 * The seasons of a tree on one scale, in percent of its width.
 *
 * @param first the first season
 * @param last the last season
 */
record Years(int first, int last) {

    /** A place on the scale with its width. */
    record Bar(String x, String width) {}

    /** The seasons of these branches. */
    static Years of(List<Branch> branches) {
        var seasons = branches.stream()
                .flatMap(branch -> branch.offices().stream())
                .mapToInt(Office::season)
                .summaryStatistics();
        return seasons.getCount() == 0 ? new Years(0, 0) : new Years(seasons.getMin(), seasons.getMax());
    }

    /** When two worked together: a bar for each run of seasons. */
    List<Bar> bars(Branch branch) {
        var bars = new ArrayList<Bar>();
        var seasons = branch.offices().stream()
                .map(Office::season)
                .distinct()
                .sorted()
                .toList();
        var begin = 0;
        for (var i = 1; i <= seasons.size(); i++) {
            if (i == seasons.size() || seasons.get(i) > seasons.get(i - 1) + 1) {
                bars.add(bar(seasons.get(begin), seasons.get(i - 1)));
                begin = i;
            }
        }
        return bars;
    }

    private Bar bar(int from, int to) {
        var count = last - first + 1.0;
        return new Bar(percent((from - first) / count), percent((to - from + 1) / count));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share * 100);
    }
}
