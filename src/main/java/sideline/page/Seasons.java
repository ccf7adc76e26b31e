package sideline.page;

import java.util.ArrayList;
import java.util.List;

/** How seasons are written in tables and pictures. */
public final class Seasons {

    private static final int CENTURY = 100;

    private Seasons() {}

    /** Seasons as {@code 2020}, {@code 2020–21}, {@code 2017–21, 2023}; {@code 1999–2000} over the end of a century. */
    public static String of(List<Integer> seasons) {
        var ordered = seasons.stream().distinct().sorted().toList();
        var parts = new ArrayList<String>();
        var start = 0;
        for (var i = 1; i <= ordered.size(); i++) {
            if (i == ordered.size() || ordered.get(i) != ordered.get(i - 1) + 1) {
                parts.add(run(ordered.get(start), ordered.get(i - 1)));
                start = i;
            }
        }
        return String.join(", ", parts);
    }

    /** The seasons from the first to the last. */
    public static String run(int first, int last) {
        if (first == last) {
            return String.valueOf(first);
        }
        return first + "–" + (first / CENTURY == last / CENTURY ? "%02d".formatted(last % CENTURY) : last);
    }
}
