package sideline.graph;

import static java.util.Objects.requireNonNull;

import org.neo4j.driver.Value;

/**
 * What a statement returned, and in which state of the graph.
 *
 * @param value the row's value, or the driver's NULL when there was no row
 * @param state the database's mark of its last commit, the same for all who ask the same database: where two are equal,
 *     nothing was committed in between, by whomever
 */
public record Moment(Value value, String state) {

    public Moment {
        requireNonNull(value);
        requireNonNull(state);
    }
}
