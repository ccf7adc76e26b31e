package sideline.page.start;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sideline.page.Dataset;
import sideline.page.Entity;

/** What {@code start.graphql} answers. */
record StartData(
        Connection reunions,
        List<Club> teams,
        List<@Nullable Ref> worked,
        List<Count> linkKinds,
        Facts loaded,
        Dataset dataset)
        implements Dataset.Dated {

    /** Reunions, newest first. */
    record Connection(List<Edge> edges) {}

    record Edge(Reunion node) {}

    /** Two who met again by a trade. */
    record Reunion(Entity player, Entity with, @Nullable String date, String sentence) {}

    /** A franchise. */
    record Club(
            @JsonProperty("__typename") String type,
            String id,
            String name,
            String abbreviation,
            @Nullable String color,
            @Nullable String conference,
            @Nullable String division) {

        String key() {
            return Entity.key(id);
        }
    }

    /** A thing that is there. */
    record Ref(@JsonProperty("__typename") String type, String id) {}

    /** How many links of a kind there are. */
    record Count(int count) {}

    /** How much is loaded. */
    record Facts(int people, int trades, int sources) {}
}
