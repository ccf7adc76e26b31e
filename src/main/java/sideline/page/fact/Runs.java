package sideline.page.fact;

import java.util.ArrayList;
import java.util.List;

/** Numbers of sources with those that follow one another taken together, so that a long career does not drown in them. */
public final class Runs {

    private static final int LONG = 3;

    private Runs() {}

    /** Numbers from the first to the last. */
    public record Run(int first, int last) {

        /** {@code 3}, {@code 3–9}. */
        public String text() {
            return first == last ? String.valueOf(first) : first + "–" + last;
        }

        /** {@code Source 3}, {@code Sources 3 to 9}. */
        public String label() {
            return first == last ? "Source " + first : "Sources " + first + " to " + last;
        }
    }

    /** The runs of ascending numbers; three or more that follow one another are one run. */
    public static List<Run> of(List<Integer> numbers) {
        var runs = new ArrayList<Run>();
        var start = 0;
        for (var i = 1; i <= numbers.size(); i++) {
            if (i < numbers.size() && numbers.get(i) == numbers.get(i - 1) + 1) {
                continue;
            }
            add(runs, numbers.subList(start, i));
            start = i;
        }
        return runs;
    }

    private static void add(List<Run> runs, List<Integer> run) {
        if (run.size() >= LONG) {
            runs.add(new Run(run.get(0), run.get(run.size() - 1)));
        } else {
            run.forEach(number -> runs.add(new Run(number, number)));
        }
    }
}
