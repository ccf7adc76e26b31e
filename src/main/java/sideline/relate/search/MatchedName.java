package sideline.relate.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sideline.names.NameKey;
import sideline.names.Nicknames;
import sideline.plan.value.DerivedField;
import sideline.plan.value.Fields;

/** The spelling of a hit's name that fits the text best; of equals the first. */
public final class MatchedName implements DerivedField {

    private static final int EXACT = 8;
    private static final int NICKNAME = 6;
    private static final int BEGINNING = 4;
    private static final int INNER_PART = 2;

    @Override
    public String coordinate() {
        return "SearchHit.matchedName";
    }

    @Override
    public List<String> needs() {
        return List.of("name", "names", "words");
    }

    @Override
    public String value(Fields hit, Fields arguments) {
        var words = texts(hit.get("words"));
        var best = hit.text("name");
        var most = fit(best, words);
        for (var name : texts(hit.get("names"))) {
            var fit = fit(name, words);
            if (fit > most) {
                best = name;
                most = fit;
            }
        }
        return best;
    }

    private static List<String> texts(@Nullable Object list) {
        return list instanceof Collection<?> texts
                ? texts.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** How well a name fits: more for each word that fits better, and a little for the name that is nothing else. */
    private static int fit(String name, List<String> words) {
        var parts = Set.copyOf(List.of(NameKey.of(name).split(" ")));
        return words.stream().mapToInt(word -> fit(parts, word)).sum()
                + (parts.size() == words.size() && parts.containsAll(words) ? 1 : 0);
    }

    private static int fit(Set<String> parts, String word) {
        if (parts.contains(word)) {
            return EXACT;
        }
        if (Nicknames.alike(word).stream().anyMatch(parts::contains)) {
            return NICKNAME;
        }
        if (parts.stream().anyMatch(part -> part.startsWith(word))) {
            return BEGINNING;
        }
        return parts.stream().anyMatch(part -> part.contains(word)) ? INNER_PART : 0;
    }
}
