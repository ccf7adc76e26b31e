package sideline.cypher;

import java.util.ArrayDeque;

/**
 * How much work it is for Neo4j to plan a statement, which it does once for each text. Measured on Neo4j 5.26: a subquery
 * takes one share; from the fifth level of nesting on each level doubles it, and from the ninth on makes four of it; 300
 * characters take another. A share is some 20 milliseconds of one core.
 */
public final class StatementSize {

    private static final int CHARACTERS = 300;
    private static final int FLAT_LEVELS = 4;
    private static final int DOUBLING_LEVELS = 8;
    private static final int DEEPEST = 40;

    private StatementSize() {}

    /** The size of a statement in shares, at least 0. */
    public static long of(String text) {
        var size = (long) text.length() / CHARACTERS;
        var braces = new ArrayDeque<Boolean>();
        var levels = 0;
        for (var at = text.indexOf('{'); at >= 0; at = next(text, at + 1)) {
            if (text.charAt(at) == '}') {
                levels -= !braces.isEmpty() && braces.pop() ? 1 : 0;
                continue;
            }
            var isSubquery = isSubquery(text, at);
            braces.push(isSubquery);
            if (isSubquery) {
                levels++;
                var doublings = Math.max(0, levels - FLAT_LEVELS) + Math.max(0, levels - DOUBLING_LEVELS);
                size += 1L << Math.min(DEEPEST, doublings);
            }
        }
        return size;
    }

    private static int next(String text, int from) {
        for (var at = from; at < text.length(); at++) {
            if (text.charAt(at) == '{' || text.charAt(at) == '}') {
                return at;
            }
        }
        return -1;
    }

    private static boolean isSubquery(String text, int brace) {
        var before = text.substring(Math.max(0, brace - 8), brace).stripTrailing();
        return before.endsWith("COLLECT")
                || before.endsWith("COUNT")
                || before.endsWith("EXISTS")
                || before.endsWith(")");
    }
}
