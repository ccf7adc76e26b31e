package sideline.page.origin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sources of a page, numbered in the order in which it first mentions them. */
public final class Sources {

    private static final int LONG = 3;

    private final Map<String, Numbered> numbered = new LinkedHashMap<>();

    /** The numbers of these sources, ascending; each new one gets the next number. */
    public List<Integer> cite(List<Source> sources) {
        return sources.stream()
                .map(source -> numbered(source).number())
                .distinct()
                .sorted()
                .toList();
    }

    /** The number of a source of which the page shows the first of its own words that it is given, at most 25. */
    public int quote(Source source, @Nullable String words) {
        var known = numbered(source);
        if (words != null && known.quotes().isEmpty()) {
            known.quotes().add(words);
        }
        return known.number();
    }

    private Numbered numbered(Source source) {
        return numbered.computeIfAbsent(
                source.id(), id -> new Numbered(numbered.size() + 1, source, new ArrayList<>()));
    }

    /** All of them by number. */
    public List<Numbered> all() {
        return List.copyOf(numbered.values());
    }

    /** All of them by number, those drawn together that are files of one publication: {@code roster_2000.csv} and on. */
    public List<Group> groups() {
        var groups = new ArrayList<Group>();
        for (var each : numbered.values()) {
            var last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null && last.isJoinedBy(each)) {
                last.members().add(each);
            } else {
                groups.add(new Group(new ArrayList<>(List.of(each))));
            }
        }
        return groups;
    }

    /** Whether none was mentioned. */
    public boolean isEmpty() {
        return numbered.isEmpty();
    }

    /** Ascending numbers with runs of three and more drawn together. */
    public static List<Run> runs(List<Integer> numbers) {
        var runs = new ArrayList<Run>();
        var start = 0;
        for (var i = 1; i <= numbers.size(); i++) {
            if (i == numbers.size() || numbers.get(i) != numbers.get(i - 1) + 1) {
                if (i - start >= LONG) {
                    runs.add(new Run(numbers.get(start), numbers.get(i - 1)));
                } else {
                    numbers.subList(start, i).forEach(number -> runs.add(new Run(number, number)));
                }
                start = i;
            }
        }
        return runs;
    }

    /**
     * A source with its number.
     *
     * @param number from 1
     * @param quotes the source's own words
     */
    public record Numbered(int number, Source source, List<String> quotes) {}

    /** Numbers from the first to the last. */
    public record Run(int first, int last) {

        /** {@code 4}, or {@code 4–21}. */
        public String text() {
            return first == last ? String.valueOf(first) : first + "–" + last;
        }

        /** {@code Source 4}, or {@code Sources 4 to 21}. */
        public String label() {
            return first == last ? "Source " + first : "Sources " + first + " to " + last;
        }
    }

    /** Sources that are told in one line. */
    public record Group(List<Numbered> members) {

        /** The first of them. */
        public Numbered first() {
            return members.get(0);
        }

        /** Their numbers. */
        public Run numbers() {
            return new Run(first().number(), members.get(members.size() - 1).number());
        }

        /** The title, or those of the first and the last; empty when there is none. */
        public String title() {
            var title = first().source().title();
            var last = members.get(members.size() - 1).source().title();
            return title == null ? "" : members.size() == 1 ? title : title + " to " + last;
        }

        private boolean isJoinedBy(Numbered next) {
            return next.quotes().isEmpty()
                    && first().quotes().isEmpty()
                    && series(next.source()).equals(series(first().source()));
        }

        /** What files of one publication have in common: everything but the digits of their titles and addresses. */
        private static List<String> series(Source source) {
            return List.of(
                    source.publisher(),
                    source.when(),
                    String.valueOf(source.title()).replaceAll("\\d+", "#"),
                    source.host());
        }
    }
}
