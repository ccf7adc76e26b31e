package sideline.plan.compose;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of one positional row, as Cypher expressions, and the clauses that bind what they show. */
final class Columns {

    private final List<Supplier<String>> expressions = new ArrayList<>();
    private final Map<String, Integer> known = new HashMap<>();
    private final Map<Object, Object> shared = new HashMap<>();
    private final @Nullable List<Supplier<String>> hops;

    private Columns(@Nullable List<Supplier<String>> hops) {
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
        hop(() -> clause);
    }

    /** Adds a clause before the row that is complete only when all that share it have added to it. */
    void hop(Supplier<String> clause) {
        requireNonNull(hops).add(clause);
    }

    /** The clauses before the row, each on a line of its own, ended by a new line; empty when there are none. */
    String hops() {
        return hops == null || hops.isEmpty()
                ? ""
                : hops.stream().map(Supplier::get).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Adds a column and returns its position; an expression that is there already is shared. */
    int add(String expression) {
        return known.computeIfAbsent(expression, each -> add(() -> each));
    }

    /** Adds a column whose expression is complete only when all that share it have added to it. */
    int add(Supplier<String> expression) {
        expressions.add(expression);
        return expressions.size() - 1;
    }

    /** What several fields of the row share under a key; made for the first of them. */
    <T> T share(Object key, Class<T> type, Supplier<T> made) {
        var present = shared.get(key);
        if (present == null) {
            present = made.get();
            shared.put(key, present);
        }
        return type.cast(present);
    }

    /** How many columns there are. */
    int size() {
        return expressions.size();
    }

    /** The row as a Cypher list. */
    String text() {
        return expressions.stream().map(Supplier::get).collect(Collectors.joining(", ", "[", "]"));
    }
}
