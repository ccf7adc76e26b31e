package sideline.plan;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of one positional row, as Cypher expressions, and the clauses that bind what they show. */
final class Columns {

    private final List<String> expressions = new ArrayList<>();
    private final @Nullable List<String> hops;

    private Columns(@Nullable List<String> hops) {
        this.hops = hops;
    }

    /** Columns of rows that clauses of their own can precede. */
    static Columns withHops() {
        return new Columns(new ArrayList<>());
    }

    /** Columns of rows that no clause can precede. */
    static Columns withoutHops() {
        return new Columns(null);
    }

    /** Columns of a list within this row; what binds them precedes this row. */
    Columns within() {
        return new Columns(hops);
    }

    /** Whether clauses can precede the row. */
    boolean takesHops() {
        return hops != null;
    }

    /** Adds a clause before the row. */
    void hop(String clause) {
        requireNonNull(hops).add(clause);
    }

    /** The clauses before the row, each on a line of its own, ended by a new line; empty when there are none. */
    String hops() {
        return hops == null || hops.isEmpty() ? "" : String.join("\n", hops) + "\n";
    }

    /** Adds a column and returns its position; an expression that is there already is shared. */
    int add(String expression) {
        var at = expressions.indexOf(expression);
        if (at >= 0) {
            return at;
        }
        expressions.add(expression);
        return expressions.size() - 1;
    }

    /** The row as a Cypher list. */
    String text() {
        return "[" + String.join(", ", expressions) + "]";
    }
}
