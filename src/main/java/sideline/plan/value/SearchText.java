package sideline.plan.value;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sideline.names.Generation;
import sideline.names.Nicknames;

/**
 * What a user typed as a query of the index {@code search}. Every word must fit; how well it fits counts more than
 * prominence, which is stored in bits. Each condition adds the same whole number to every score it adds to: 128 times
 * the quality, and the prominence; only typing errors add a fraction. Words are letters and digits, so that nothing of
 * what was typed is syntax.
 */
final class SearchText {

    /** The longest text that is taken, in characters. */
    static final int LONGEST = 100;

    private static final int MOST_WORDS = 10;
    private static final int SHORTEST_INNER_PART = 3;
    private static final int SHORTEST_WITH_ERROR = 5;
    private static final int PROMINENCE_BITS = 7;
    private static final String NOTHING = "+nameWords:_";

    private static final int WHOLE_NAME = 32;
    private static final int EXACT = 8;
    private static final int NICKNAME = 6;
    private static final int BEGINNING = 4;
    private static final int INNER_PART = 2;
    private static final String TYPING_ERROR = "0.001";

    private static final String PROMINENCE = IntStream.range(0, PROMINENCE_BITS)
            .mapToObj(bit -> " searchMarks:[bit%1$d TO bit%1$d]^%2$d".formatted(bit, 1 << bit))
            .collect(Collectors.joining());

    private SearchText() {}

    /**
     * The parameter for a text.
     *
     * @return {@code query} for the index, which finds nothing where the text has no words or more than any name has,
     *     and {@code words}, the different words of the text; null for null
     * @throws PlanException when the text is too long
     */
    static @Nullable Object parameter(String argument, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        var text = value.toString();
        if (text.length() > LONGEST) {
            throw new PlanException(
                    PlanErrorType.BAD_USER_INPUT,
                    "The value of '" + argument + "' has " + text.length() + " characters; give at most " + LONGEST
                            + ".");
        }
        var name = Generation.of(text);
        var words = words(name.key());
        return Map.of("query", query(name, words), "words", List.copyOf(words));
    }

    private static Set<String> words(String key) {
        return key.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(key.split(" ")));
    }

    /** A generation may be missing in the name that is found; who has it comes first. */
    private static String query(Generation name, Set<String> words) {
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return NOTHING;
        }
        var required = words(name.family());
        return words.stream()
                        .map(word -> (required.contains(word) ? "+" : "") + condition(word))
                        .collect(Collectors.joining(" "))
                + Stream.of(name.key(), name.family())
                        .distinct()
                        .map(key -> exactly("_" + key.replace(' ', '_'), WHOLE_NAME))
                        .collect(Collectors.joining())
                + PROMINENCE;
    }

    private static String condition(String word) {
        var ways = new StringBuilder();
        var isLetter = word.codePointCount(0, word.length()) == 1;
        // A single letter is the beginning of a name that is being typed rather than an initial.
        ways.append(isLetter ? "" : exactly(word, EXACT));
        Nicknames.alike(word).forEach(each -> ways.append(exactly(each, NICKNAME)));
        ways.append(weighted("nameWords:" + word + "*", BEGINNING));
        if (word.length() >= SHORTEST_INNER_PART) {
            ways.append(weighted("nameParts:" + word + "*", INNER_PART));
            Nicknames.begun(word).forEach(each -> ways.append(exactly(each, INNER_PART)));
        }
        if (word.length() >= SHORTEST_WITH_ERROR) {
            ways.append(" nameWords:").append(word).append("~1^").append(TYPING_ERROR);
        }
        return "(" + ways.toString().strip() + ")";
    }

    /** A range of one term: unlike a term, it adds the same number to every score. */
    private static String exactly(String term, int quality) {
        return weighted("nameWords:[" + term + " TO " + term + "]", quality);
    }

    private static String weighted(String condition, int quality) {
        return " " + condition + "^" + (quality << PROMINENCE_BITS);
    }
}
