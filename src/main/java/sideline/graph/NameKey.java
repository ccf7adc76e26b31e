package sideline.graph;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are compared: without case, accents and punctuation, initials as one word. */
public final class NameKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SILENT = Pattern.compile("['’‘ʼ`´.]+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BETWEEN_INITIALS = Pattern.compile("(?<=(?:^| )\\p{L}) (?=\\p{L}(?: |$))");

    private NameKey() {}

    /**
     * The form under which a name is found: lower-case letters and digits, words parted by single spaces, initials
     * together. "Kevin O’Connell" and "KEVIN OCONNELL" have the same key, and so have "T. J. Watt" and "T.J. Watt".
     *
     * @return the key; empty when the name has neither letters nor digits
     */
    public static String of(String name) {
        return initialsTogether(words(name).strip());
    }

    /**
     * The form of the beginning of a name, with which the keys of the names that begin so begin: its last word may go on,
     * unless a gap follows it. A letter behind two initials begins the next word: "T. J. W" is "tj w".
     *
     * @return the form; empty when the text has neither letters nor digits
     */
    public static String beginning(String text) {
        var words = words(text);
        var key = words.strip();
        var last = key.lastIndexOf(' ') + 1;
        if (key.length() - last != 1) {
            return initialsTogether(key) + (words.endsWith(" ") && !key.isEmpty() ? " " : "");
        }
        var before = initialsTogether(key.substring(0, last).strip());
        return before + (before.length() > 1 ? " " : "") + key.substring(last);
    }

    private static String words(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return GAPS.matcher(SILENT.matcher(plain).replaceAll(""))
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT);
    }

    private static String initialsTogether(String words) {
        return BETWEEN_INITIALS.matcher(words).replaceAll("");
    }
}
