package sideline.names;

import java.util.List;
import java.util.stream.Stream;

/**
 * A name with its generation apart: "Patrick Mahomes II" is the second Patrick Mahomes. Sources leave such suffixes out or
 * put them in, so a name is looked for with each of them and without.
 *
 * @param key the whole name's {@link NameKey}
 * @param family the key without the suffix; the key itself where there is none
 */
public record Generation(String key, String family) {

    private static final List<String> SUFFIXES = List.of("jr", "sr", "ii", "iii", "iv", "v");
    private static final String FIFTH = "v";

    /** The generation that a name states. */
    public static Generation of(String name) {
        var key = NameKey.of(name);
        var words = key.split(" ");
        var last = words[words.length - 1];
        // One letter after one word is rather the beginning of a name.
        var least = last.equals(FIFTH) ? 3 : 2;
        return words.length >= least && SUFFIXES.contains(last)
                ? new Generation(key, key.substring(0, key.length() - last.length() - 1))
                : new Generation(key, key);
    }

    /** Whether a text is a suffix of names. */
    public static boolean isSuffix(String text) {
        return SUFFIXES.contains(NameKey.of(text));
    }

    /** Whether the name has a suffix. */
    public boolean isStated() {
        return !family.equals(key);
    }

    /** The keys of all generations of the name, the one without a suffix first. */
    public List<String> keys() {
        return Stream.concat(Stream.of(family), SUFFIXES.stream().map(suffix -> family + " " + suffix))
                .toList();
    }
}
