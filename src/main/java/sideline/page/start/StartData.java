package sideline.page.start;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import sideline.page.ask.Entity;
import sideline.page.origin.Dataset;

/** What {@code start.graphql} answers. */
record StartData(
        Connection coached,
        Connection met,
        List<Club> teams,
        List<@Nullable Ref> worked,
        List<Count> linkKinds,
        Facts loaded,
        Dataset dataset)
        implements Dataset.Dated {

    /** Reunions, those of the newest trade first. */
    record Connection(List<Edge> edges) {

        /** The reunion of each trade with whoever has the highest post, the newest trade first. */
        List<Reunion> strongest() {
            var byTrade = new LinkedHashMap<String, Reunion>();
            for (var edge : edges) {
                byTrade.merge(
                        edge.node().trade().id(),
                        edge.node(),
                        BinaryOperator.minBy(Comparator.comparing(Reunion::standing)));
            }
            return List.copyOf(byTrade.values());
        }
    }

    /** What the page opens with: who met a coach of his again; where nobody did, who met anybody. */
    List<Reunion> openings() {
        return (coached.edges().isEmpty() ? met : coached).strongest();
    }

    record Edge(Reunion node) {}

    /** Two who met again by a trade; the post of the second is none for a player. */
    record Reunion(
            Entity player,
            Entity with,
            Ref trade,
            @JsonProperty("roleClass") @Nullable Post post) {

        Post standing() {
            return post == null ? Post.NONE : post;
        }
    }

    /** What one is on a staff, the highest first; names of {@code RoleClass}, and none for players. */
    enum Post {
        HEAD_COACH,
        OFFENSIVE_COORDINATOR,
        DEFENSIVE_COORDINATOR,
        SPECIAL_TEAMS_COORDINATOR,
        COORDINATOR_OTHER,
        POSITION_COACH,
        ASSISTANT,
        NONE
    }

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
