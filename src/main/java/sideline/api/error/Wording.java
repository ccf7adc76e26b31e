package sideline.api.error;

import java.util.regex.Pattern;

/** Makes a message fit to be shown: short, printable, and in the words of GraphQL instead of Java's. */
final class Wording {

    private static final int LONGEST = 400;
    private static final Pattern PREFIX = Pattern.compile("^Validation [eE]rror \\([^)]*\\) ?: ");
    private static final Pattern ECHO =
            Pattern.compile("^argument ('[^']*') with value '.*' (is not|must|is missing|contains)", Pattern.DOTALL);
    private static final Pattern SYNTAX_TREE = Pattern.compile("'\\w+Value\\{(?:value|name)='?([^'{}]*)'?}'");
    private static final Pattern TREE_TYPE =
            Pattern.compile("(?:an AST type of )?'(Int|Float|String|Boolean|Enum|Array|Object|Null)Value'");
    private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z]+\\.)+(?=[A-Z])");
    /** What connections have elsewhere, and why not here. */
    private static final Pattern BACKWARDS =
            Pattern.compile("^(Unknown field argument '(?:last|before)').*", Pattern.DOTALL);

    private static final String FORWARDS =
            "$1: lists are read forwards, by 'first' and 'after'; another order begins at the other end, where there is one.";
    private static final Pattern JAVA_MAP = Pattern.compile("'(?:Linked|Immutable)?(?:Hash)?Map'");
    private static final Pattern JAVA_LIST = Pattern.compile("'(?:Array|Linked|Immutable)?List'");

    private Wording() {}

    /** The message, at most 400 characters; what cannot be shown is replaced by U+FFFD. */
    static String of(String message) {
        var plain = PREFIX.matcher(message).replaceFirst("");
        plain = ECHO.matcher(plain).replaceFirst("The argument $1 $2");
        plain = BACKWARDS.matcher(plain).replaceFirst(FORWARDS);
        plain = SYNTAX_TREE.matcher(plain).replaceAll("'$1'");
        plain = TREE_TYPE.matcher(plain).replaceAll("'$1'");
        plain = PACKAGE.matcher(plain).replaceAll("");
        plain = JAVA_MAP.matcher(plain).replaceAll("'Object'");
        plain = JAVA_LIST.matcher(plain).replaceAll("'List'");
        return printable(plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain);
    }

    private static String printable(String text) {
        if (text.chars().noneMatch(each -> Character.isISOControl(each) || Character.isSurrogate((char) each))) {
            return text;
        }
        var shown = new StringBuilder();
        text.codePoints().map(each -> isShowable(each) ? each : 0xFFFD).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static boolean isShowable(int codePoint) {
        var isHalf = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return !isHalf && !Character.isISOControl(codePoint);
    }
}
