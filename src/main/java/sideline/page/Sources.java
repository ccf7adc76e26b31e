package sideline.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sources of a page, numbered in the order in which it first mentions them. */
public final class Sources {

    private final Map<String, Numbered> numbered = new LinkedHashMap<>();

    /** The numbers of these sources, ascending; each new one gets the next number. */
    public List<Integer> cite(List<Source> sources) {
        return sources.stream()
                .map(source -> numbered(source).number())
                .distinct()
                .sorted()
                .toList();
    }

    /** The number of a source whose own words the page shows, at most 25 of them. */
    public int quote(Source source, @Nullable String words) {
        var known = numbered(source);
        if (words != null && !known.quotes().contains(words)) {
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

    /** Whether none was mentioned. */
    public boolean isEmpty() {
        return numbered.isEmpty();
    }

    /**
     * A source with its number.
     *
     * @param number from 1
     * @param quotes the source's own words
     */
    public record Numbered(int number, Source source, List<String> quotes) {}
}
