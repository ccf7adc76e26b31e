package sideline.relate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How seasons, days and roles are put in sentences. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int CENTURY = 100;

    private Wording() {}

    /** Seasons as {@code 2020}, {@code 2020 and 2021}, {@code 2017–21 and 2023}: runs of three and more are drawn together. */
    static String seasons(List<Integer> seasons) {
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
    static String listed(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.get(parts.size() - 1);
    }

    /** A day as {@code 20 September 2023}. */
    static String day(String date) {
        return DAY.format(LocalDate.parse(date));
    }

    /** A role in a sentence: without a capital; lists of staffs often name a position coach by his group alone. */
    static String role(String role, boolean groupAlone) {
        var startsLikeAcronym = role.length() > 1 && Character.isUpperCase(role.charAt(1));
        var plain =
                role.isEmpty() || startsLikeAcronym ? role : Character.toLowerCase(role.charAt(0)) + role.substring(1);
        return groupAlone && !plain.toLowerCase(Locale.ROOT).contains("coach") ? plain + " coach" : plain;
    }

    /** A role whose class is not at hand: one without a word for an office is a group that is coached. */
    static String role(String role) {
        var words = role.toLowerCase(Locale.ROOT);
        var isOffice =
                List.of("coach", "coordinator", "assistant", "consultant", "analyst", "control", "director").stream()
                        .anyMatch(words::contains);
        return role(role, !isOffice);
    }

    /** Names as listed, each once. */
    static String once(List<String> names) {
        return listed(names.stream().distinct().collect(Collectors.toList()));
    }
}
