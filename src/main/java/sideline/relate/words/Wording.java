package sideline.relate.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How seasons, weeks and days are put in sentences, and how long these may be. */
public final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int CENTURY = 100;
    private static final int MOST_WORDS = 40;

    private Wording() {}

    /** Seasons as {@code 2020}, {@code 2020 and 2021}, {@code 2017–21 and 2023}: runs of three and more are drawn together. */
    public static String seasons(List<Integer> seasons) {
        var ordered = seasons.stream().distinct().sorted().toList();
        var parts = new ArrayList<String>();
        var start = 0;
        for (var i = 1; i <= ordered.size(); i++) {
            if (i == ordered.size() || ordered.get(i) != ordered.get(i - 1) + 1) {
                parts.addAll(run(ordered.subList(start, i)));
                start = i;
            }
        }
        return listed(parts);
    }

    private static List<String> run(List<Integer> seasons) {
        if (seasons.size() < 3) {
            return seasons.stream().map(String::valueOf).toList();
        }
        int first = seasons.get(0);
        int last = seasons.get(seasons.size() - 1);
        var end = first / CENTURY == last / CENTURY ? "%02d".formatted(last % CENTURY) : String.valueOf(last);
        return List.of(first + "–" + end);
    }

    /** Parts as {@code a}, {@code a and b}, {@code a, b and c}. */
    public static String listed(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.get(parts.size() - 1);
    }

    /** A day as {@code 20 September 2023}. */
    public static String day(String date) {
        return DAY.format(LocalDate.parse(date));
    }

    /** Weeks as {@code weeks 3 to 18}, after a mark; either end may be empty, and nothing is said when both are. */
    public static String weeks(String first, String last, String mark) {
        if (first.isEmpty() && last.isEmpty()) {
            return "";
        }
        if (first.isEmpty()) {
            return mark + "up to week " + last;
        }
        if (last.isEmpty()) {
            return mark + "from week " + first;
        }
        return mark + (first.equals(last) ? "in week " + first : "weeks " + first + " to " + last);
    }

    /** The first of several wordings that is not too long; else the last. */
    public static String concise(Stream<String> wordings) {
        var each = wordings.toList();
        return each.stream()
                .filter(wording -> wording.split(" ").length <= MOST_WORDS)
                .findFirst()
                .orElse(each.get(each.size() - 1));
    }
}
