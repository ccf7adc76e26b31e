package sideline.ingest.nflverse;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import sideline.graph.NameKey;

/** How far two spellings or two days can be one man's. */
final class Likeness {

    private static final Pattern GENERATION = Pattern.compile(" (jr|sr|ii|iii|iv|v)$");

    private Likeness() {}

    /** The key of a name without a generation at its end: {@code odell beckham} for {@code Odell Beckham Jr.}. */
    static String bare(String name) {
        return GENERATION.matcher(NameKey.of(name)).replaceAll("");
    }

    /** Whether a name is one of several but for a generation at its end. */
    static boolean isOneOf(Collection<String> names, String name) {
        var bare = bare(name);
        return names.stream().anyMatch(one -> bare(one).equals(bare));
    }

    /** Whether a name has a word of one of several, such as the surname. */
    static boolean shareAWord(Collection<String> names, String name) {
        var words = new HashSet<>(List.of(bare(name).split(" ", -1)));
        return names.stream()
                .flatMap(one -> List.of(bare(one).split(" ", -1)).stream())
                .anyMatch(words::contains);
    }
}
