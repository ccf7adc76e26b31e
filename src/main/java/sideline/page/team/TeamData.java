package sideline.page.team;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sideline.page.ask.Entity;
import sideline.page.fact.Chosen;
import sideline.page.fact.Claim;
import sideline.page.fact.Deals;
import sideline.page.fact.Stay;
import sideline.page.origin.Dataset;

/** What {@code team.graphql} answers. */
record TeamData(@Nullable Team team, Heads heads, Dataset dataset) implements Dataset.Dated {

    /** A franchise. */
    record Team(
            @JsonProperty("__typename") String type,
            String id,
            String name,
            String abbreviation,
            @Nullable String color,
            @Nullable String conference,
            @Nullable String division,
            List<SeasonName> seasons,
            Chosen.Connection drafted,
            Deals trades,
            List<Claim> claims) {

        /** The franchise as links name it. */
        Entity entity() {
            return new Entity(type, id, name, abbreviation, color);
        }
    }

    /** What a franchise was called in a season. */
    record SeasonName(int season, String name, String abbreviation) {}

    /** The head coaches. */
    record Heads(List<HeadEdge> edges) {}

    /** One of them. */
    record HeadEdge(Head node) {}

    /** A head coach with all his stays on staffs. */
    record Head(@JsonProperty("__typename") String type, String id, String name, List<Stay> staffStints) {

        /** The coach as links name him. */
        Entity entity() {
            return new Entity(type, id, name, null, null);
        }
    }
}
