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
        var plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        var words = GAPS.matcher(SILENT.matcher(plain).replaceAll("")).replaceAll(" ");
        return BETWEEN_INITIALS.matcher(words.strip().toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
