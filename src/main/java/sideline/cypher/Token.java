package sideline.cypher;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One word or sign of a Cypher text.
 *
 * @param kind what sort of token it is
 * @param text the token as written
 * @param gap the white space before it: empty, or a space, or a new line with the indentation that follows it
 */
public record Token(Kind kind, String text, String gap) {

    private static final Pattern TOKENS = Pattern.compile(
            "(?<gap>\\s+)"
                    + "|(?<comment>//[^\\n]*|/\\*.*?\\*/)"
                    + "|(?<string>'(?:\\\\.|[^'\\\\])*'|\"(?:\\\\.|[^\"\\\\])*\")"
                    + "|(?<parameter>\\$\\w+)"
                    + "|(?<word>[A-Za-z_]\\w*|`[^`]*`)"
                    + "|(?<number>\\d+(?:\\.\\d+)?)"
                    + "|(?<sign><-|->|<=|>=|<>|=~|\\.\\.|\\|\\||[^\\s\\w])",
            Pattern.DOTALL);

    /** Sorts of tokens. */
    public enum Kind {
        WORD,
        PARAMETER,
        STRING,
        NUMBER,
        SIGN
    }

    public Token {
        requireNonNull(kind);
        requireNonNull(text);
        requireNonNull(gap);
    }

    /** The tokens of a Cypher text, in order and without its comments. */
    public static List<Token> listOf(String cypher) {
        var tokens = new ArrayList<Token>();
        var matcher = TOKENS.matcher(cypher);
        var gap = "";
        while (matcher.find()) {
            if (matcher.group("gap") != null) {
                gap = matcher.group().contains("\n") ? lastLine(matcher.group()) : gap.isEmpty() ? " " : gap;
                continue;
            }
            if (matcher.group("comment") != null) {
                continue;
            }
            tokens.add(new Token(kindOf(matcher), matcher.group(), gap));
            gap = "";
        }
        return List.copyOf(tokens);
    }

    private static String lastLine(String space) {
        return space.substring(space.lastIndexOf('\n'));
    }

    private static Kind kindOf(Matcher matcher) {
        if (matcher.group("string") != null) {
            return Kind.STRING;
        }
        if (matcher.group("parameter") != null) {
            return Kind.PARAMETER;
        }
        if (matcher.group("word") != null) {
            return Kind.WORD;
        }
        return matcher.group("number") != null ? Kind.NUMBER : Kind.SIGN;
    }

    /** Whether the token is this keyword or sign, as written. */
    public boolean is(String other) {
        return text.equals(other) && kind != Kind.STRING;
    }

    /** The same after other white space. */
    Token after(String space) {
        return new Token(kind, text, space);
    }
}
