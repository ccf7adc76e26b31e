package sideline.page.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What somebody typed, read as one name or two: {@code akers and oconnell}, {@code how is X linked to Y}. */
final class Typed {

    private static final Pattern ASKING =
            Pattern.compile("^how (?:is|are|was|were) |(?: (?:linked|connected|related))?[?.! ]*$");
    private static final Pattern BETWEEN = Pattern.compile(
            " (?:(?:(?:is |are )?(?:linked|connected|related) (?:to|with))|and|to|with|vs\\.?|versus|&|-|–|↔) ");
    private static final int MOST_WORDS = 10;

    private Typed() {}

    /**
     * The ways to read a text as two names, the likeliest first: by a word between them, else at each gap between words.
     * Each has two texts; empty when it is one word.
     */
    static List<List<String>> pairs(String text) {
        var plain = ASKING.matcher(text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .replaceAll("");
        var pairs = new ArrayList<List<String>>();
        var between = BETWEEN.matcher(plain);
        while (between.find()) {
            pairs.add(List.of(plain.substring(0, between.start()), plain.substring(between.end())));
        }
        return pairs.isEmpty() ? gaps(List.of(plain.split(" ", -1))) : pairs;
    }

    private static List<List<String>> gaps(List<String> words) {
        return IntStream.range(1, words.size() > MOST_WORDS ? 1 : words.size())
                .mapToObj(i -> List.of(
                        String.join(" ", words.subList(0, i)), String.join(" ", words.subList(i, words.size()))))
                .toList();
    }
}
