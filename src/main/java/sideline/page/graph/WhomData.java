package sideline.page.graph;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sideline.page.ask.Entity;
import sideline.page.origin.Dataset;

/** What {@code whom.graphql} answers: whom or what an id means. */
record WhomData(List<@Nullable Entity> nodes, Dataset dataset) implements Dataset.Dated {

    /** The first that is there; null when nothing is. */
    @Nullable
    Entity entity() {
        return nodes.stream().filter(Objects::nonNull).findFirst().orElse(null);
    }
}
