package sideline.cypher;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import sideline.cypher.Token.Kind;

/** Writes tokens of a field file into a statement, with variables and parameters renamed. */
public final class Rendering {

    private static final Set<String> CLAUSES = Set.of("MATCH", "OPTIONAL", "WITH", "UNWIND", "CALL", "RETURN");

    private static final Pattern AGGREGATE = Pattern.compile("\\b(count|collect|sum|min|max|avg)\\(");

    /** The tokens of {@code $x IS NULL OR}. */
    private static final int OPENING = 4;

    private Rendering() {}

    /**
     * The tokens as text.
     *
     * @param variables the name in the statement for a variable's name in the file
     * @param parameters the text in the statement for a parameter's name without the dollar sign; {@code NULL} where
     *     the parameter is known to be null; conditions that hold because of it are left out, as is the question
     *     whether it is null where it is not
     */
    public static String text(List<Token> tokens, UnaryOperator<String> variables, UnaryOperator<String> parameters) {
        var text = new StringBuilder();
        var at = 0;
        while (at < tokens.size()) {
            var gap = tokens.get(at).gap();
            if (isOpenCondition(tokens, at)) {
                if (isNull(tokens.get(at), parameters)) {
                    append(text, gap, "TRUE");
                    at = endOfGroup(tokens, at);
                    continue;
                }
                at += OPENING;
            }
            append(text, gap, written(tokens, at, variables, parameters));
            at++;
        }
        return text.toString();
    }

    /** The tokens as text, with every question that they ask of parameters left to the database. */
    public static String whole(List<Token> tokens, UnaryOperator<String> variables, UnaryOperator<String> parameters) {
        var text = new StringBuilder();
        for (var at = 0; at < tokens.size(); at++) {
            append(text, tokens.get(at).gap(), written(tokens, at, variables, parameters));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String gap, String written) {
        text.append(text.isEmpty() ? "" : gap).append(written);
    }

    private static String written(
            List<Token> tokens, int at, UnaryOperator<String> variables, UnaryOperator<String> parameters) {
        var token = tokens.get(at);
        if (token.kind() == Kind.PARAMETER) {
            return parameters.apply(token.text().substring(1));
        }
        return isVariable(tokens, at) ? variables.apply(token.text()) : token.text();
    }

    /** Whether {@code $x IS NULL OR …} stands here; plans are made for parameters known to be null or not. */
    private static boolean isOpenCondition(List<Token> tokens, int at) {
        return tokens.get(at).kind() == Kind.PARAMETER
                && is(tokens, at + 1, "IS")
                && is(tokens, at + 2, "NULL")
                && is(tokens, at + 3, "OR");
    }

    private static boolean isNull(Token parameter, UnaryOperator<String> parameters) {
        return parameters.apply(parameter.text().substring(1)).equals("NULL");
    }

    /** The position after the conditions that stand in one group or clause with the one at the position. */
    private static int endOfGroup(List<Token> tokens, int at) {
        var depth = 0;
        for (var i = at; i < tokens.size(); i++) {
            depth += Clauses.opens(tokens.get(i)) - Clauses.closes(tokens.get(i));
            if (depth < 0 || (depth == 0 && CLAUSES.contains(tokens.get(i).text()))) {
                return i;
            }
        }
        return tokens.size();
    }

    /**
     * Whether the token names a variable. Variables begin with a small letter, labels, types and keywords with a
     * capital; property keys, map keys, function names and the columns of a YIELD are told apart by their neighbours.
     */
    static boolean isVariable(List<Token> tokens, int at) {
        var token = tokens.get(at);
        if (token.kind() != Kind.WORD || !Character.isLowerCase(token.text().charAt(0))) {
            return false;
        }
        return !is(tokens, at - 1, ".")
                && !isHinted(tokens, at)
                && !isMapKey(tokens, at)
                && !isCalled(tokens, at)
                && !isYielded(tokens, at);
    }

    /** Whether the token is the property of an index hint, {@code USING INDEX week:Week(season)}. */
    private static boolean isHinted(List<Token> tokens, int at) {
        return is(tokens, at - 1, "(") && is(tokens, at - 3, ":") && is(tokens, at - 5, "INDEX");
    }

    private static boolean isMapKey(List<Token> tokens, int at) {
        return is(tokens, at + 1, ":") && (is(tokens, at - 1, "{") || is(tokens, at - 1, ",")) && inMap(tokens, at);
    }

    private static boolean inMap(List<Token> tokens, int at) {
        var depth = 0;
        for (var i = at - 1; i >= 0; i--) {
            depth += Clauses.closes(tokens.get(i)) - Clauses.opens(tokens.get(i));
            if (depth < 0) {
                return tokens.get(i).is("{");
            }
        }
        return false;
    }

    private static boolean isCalled(List<Token> tokens, int at) {
        var next = at + 1;
        while (is(tokens, next, ".") && next + 1 < tokens.size()) {
            next += 2;
        }
        return is(tokens, next, "(") && tokens.get(next).gap().isEmpty();
    }

    private static boolean isYielded(List<Token> tokens, int at) {
        if (!is(tokens, at + 1, "AS")) {
            return false;
        }
        for (var i = at - 1; i >= 0; i--) {
            if (tokens.get(i).is("YIELD")) {
                return true;
            }
            var partOfYield = tokens.get(i).is(",") || tokens.get(i).is("AS") || isPlainWord(tokens.get(i));
            if (!partOfYield) {
                return false;
            }
        }
        return false;
    }

    private static boolean isPlainWord(Token token) {
        return token.kind() == Kind.WORD && Character.isLowerCase(token.text().charAt(0));
    }

    private static boolean is(List<Token> tokens, int at, String text) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(text);
    }

    /**
     * The clauses that return a row. Neo4j 5.26 takes what a subquery within a returned expression aggregates for an
     * aggregation of that expression itself, and lets it use only variables that are passed on.
     */
    public static String returning(String row) {
        return AGGREGATE.matcher(row).find() ? "WITH *, " + row + " AS row\nRETURN row" : "RETURN " + row;
    }

    /** The clauses that return a statement's answer after those before it; without any there are no variables. */
    public static String answering(List<String> before, String row) {
        return (before.isEmpty() ? "RETURN " + row : returning(row)) + " AS answer";
    }

    /** The text with every line but the first moved to the right. */
    public static String indented(String text) {
        return text.replace("\n", "\n  ");
    }
}
