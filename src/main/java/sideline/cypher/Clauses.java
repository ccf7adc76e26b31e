package sideline.cypher;

import java.util.List;
import java.util.Set;

/**
 * The parts of a field file's statement that the planner puts together anew.
 *
 * @param body all clauses before the last RETURN; may be empty
 * @param returned what the last RETURN names
 * @param order what follows ORDER BY; empty when there is none
 * @param limit what follows LIMIT; empty when there is none
 */
public record Clauses(List<Token> body, List<Token> returned, List<Token> order, List<Token> limit) {

    private static final Set<String> CLAUSES = Set.of("MATCH", "OPTIONAL", "WITH", "UNWIND", "CALL", "RETURN");
    private static final Set<String> AGGREGATES = Set.of("collect", "count", "sum", "min", "max", "avg");

    /**
     * Takes a statement apart.
     *
     * @throws IllegalArgumentException when it does not end in a RETURN clause
     */
    public static Clauses of(List<Token> tokens) {
        var ret = last(tokens, "RETURN");
        if (ret < 0) {
            throw new IllegalArgumentException("it has no RETURN clause");
        }
        var tail = tokens.subList(ret + 1, tokens.size());
        var order = last(tail, "ORDER");
        var limit = last(tail, "LIMIT");
        var limitAt = limit < 0 ? tail.size() : limit;
        var returnedEnd = order < 0 ? limitAt : order;
        return new Clauses(
                List.copyOf(tokens.subList(0, ret)),
                List.copyOf(tail.subList(0, returnedEnd)),
                order < 0 ? List.of() : List.copyOf(tail.subList(order + 2, limitAt)),
                limit < 0 ? List.of() : List.copyOf(tail.subList(limit + 1, tail.size())));
    }

    /** The clauses with other tokens returned. */
    public Clauses returning(List<Token> others) {
        return new Clauses(body, others, order, limit);
    }

    /** Whether the statement is one expression and nothing else. */
    boolean isExpression() {
        return body.isEmpty();
    }

    /** Whether the body is one MATCH clause. */
    public boolean isOneMatch() {
        var keywords = 0;
        for (var token : body) {
            keywords += CLAUSES.contains(token.text()) ? 1 : 0;
        }
        return keywords == 1 && body.get(0).is("MATCH") && limit.isEmpty();
    }

    /** Whether the body is one WITH clause without a condition. */
    public boolean isOneWith() {
        var keywords = 0;
        for (var token : body) {
            keywords += CLAUSES.contains(token.text()) || token.is("WHERE") ? 1 : 0;
        }
        return keywords == 1 && body.get(0).is("WITH") && limit.isEmpty();
    }

    /** Whether the body aggregates; Neo4j does not take such a subquery as part of a larger expression. */
    public boolean aggregates() {
        for (var i = 0; i + 1 < body.size(); i++) {
            if (AGGREGATES.contains(body.get(i).text()) && body.get(i + 1).is("(")) {
                return true;
            }
        }
        return false;
    }

    /** The property that an expression of the form {@code node.property = $value} fixes; empty for any other form. */
    public String fixedProperty() {
        var isFixed = returned.size() == 5
                && returned.get(1).is(".")
                && returned.get(3).is("=")
                && returned.get(4).kind() == Token.Kind.PARAMETER;
        return isFixed ? returned.get(2).text() : "";
    }

    /** The clauses within the EXISTS with which the returned expression begins; empty when it begins otherwise. */
    public List<Token> existing() {
        if (returned.size() < 2
                || !returned.get(0).is("EXISTS")
                || !returned.get(1).is("{")) {
            return List.of();
        }
        var depth = 1;
        var end = 2;
        while (depth > 0) {
            depth += opens(returned.get(end)) - closes(returned.get(end));
            end++;
        }
        return returned.subList(2, end - 1);
    }

    /** What has to hold besides that EXISTS; empty when nothing has. */
    public List<Token> besidesExisting() {
        return returned.subList(Math.min(returned.size(), existing().size() + 4), returned.size());
    }

    /** Whether the returned expression asks the graph for more than the parent's own values. */
    public boolean asksTheGraph() {
        return returned.stream().anyMatch(token -> token.is("{"));
    }

    /** The position of the WHERE that belongs to the body's last clause, or -1. */
    public int lastWhere() {
        var depth = 0;
        for (var i = body.size() - 1; i >= 0; i--) {
            depth += closes(body.get(i)) - opens(body.get(i));
            if (depth == 0 && body.get(i).is("WHERE")) {
                return i;
            }
            if (depth == 0 && (body.get(i).is("MATCH") || body.get(i).is("WITH"))) {
                return -1;
            }
        }
        return -1;
    }

    private static int last(List<Token> tokens, String keyword) {
        var depth = 0;
        var found = -1;
        for (var i = 0; i < tokens.size(); i++) {
            depth += opens(tokens.get(i)) - closes(tokens.get(i));
            if (depth == 0 && tokens.get(i).is(keyword)) {
                found = i;
            }
        }
        return found;
    }

    static int opens(Token token) {
        return token.is("(") || token.is("[") || token.is("{") ? 1 : 0;
    }

    static int closes(Token token) {
        return token.is(")") || token.is("]") || token.is("}") ? 1 : 0;
    }
}
