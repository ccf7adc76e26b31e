package sideline.names;

import java.text.Normalizer;
import java.util.Locale;

/** How names are compared: without case, accents and punctuation, initials as one word. */
public final class NameKey {

    private static final String SILENT = "'’‘ʼ`´.";

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

    /** Every text of a file has keys made of it, several times over, which regular expressions take too long for. */
    private static String words(String text) {
        var plain = Normalizer.isNormalized(text, Normalizer.Form.NFKD)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKD);
        var words = new StringBuilder(plain.length());
        var gap = false;
        for (var at = 0; at < plain.length(); at += Character.charCount(plain.codePointAt(at))) {
            var letter = plain.codePointAt(at);
            if (isSilent(letter)) {
                continue;
            }
            if (isLetterOrNumber(letter)) {
                words.append(gap ? " " : "").appendCodePoint(letter);
            }
            gap = !isLetterOrNumber(letter);
        }
        return words.append(gap ? " " : "").toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isLetterOrNumber(int character) {
        return switch (Character.getType(character)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    /** Whether a character is neither part of a word nor parts words: an accent, an apostrophe. */
    private static boolean isSilent(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> SILENT.indexOf(character) >= 0;
        };
    }

    private static String initialsTogether(String words) {
        var together = new StringBuilder(words.length());
        var start = 0;
        for (var gap = words.indexOf(' '); gap >= 0; gap = words.indexOf(' ', start)) {
            var next = words.indexOf(' ', gap + 1);
            var areInitials =
                    isInitial(words, start, gap) && isInitial(words, gap + 1, next < 0 ? words.length() : next);
            together.append(words, start, areInitials ? gap : gap + 1);
            start = gap + 1;
        }
        return together.append(words, start, words.length()).toString();
    }

    private static boolean isInitial(String words, int start, int end) {
        return start < end && words.offsetByCodePoints(start, 1) == end && Character.isLetter(words.codePointAt(start));
    }
}
