package sideline.plan.shape;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** How one place of the response is read from a positional row. */
public interface Shape {

    /** Stands for a value that is null because of an error already told, so that it is not told twice. */
    Object BROKEN = new Object();

    /**
     * Reads the place's finished value.
     *
     * @param row the positional row that holds the place's columns
     * @param completion takes errors and knows the path of the place
     * @return a value ready for the response, null, or {@link #BROKEN}
     */
    @Nullable
    Object read(Value row, Completion completion);
}
