package sideline.page.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sideline.page.ask.Entity;

/**
 * What a picture grows from.
 *
 * @param ends the two of a question, or the one of whom a page tells
 * @param ways what joins the two, strongest first; empty for one
 */
public record Seed(List<Entity> ends, List<Way> ways) {

    public Seed {
        ends = List.copyOf(ends);
        ways = List.copyOf(ways);
    }

    /** The picture around one. */
    public static Seed of(Entity middle) {
        return new Seed(List.of(middle), List.of());
    }

    /** One way from the first of the two to the second. */
    public record Way(List<Hop> hops) {

        public Way {
            hops = List.copyOf(hops);
        }
    }

    /**
     * One link of a way.
     *
     * @param team the franchise at which it was; null when at none
     * @param row the link
     */
    public record Hop(@Nullable Entity team, Row row) {}
}
