package sideline.page.team;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sideline.page.ask.Entity;
import sideline.page.fact.Chosen;
import sideline.page.fact.Deals;
import sideline.page.fact.Happening;
import sideline.page.origin.Dataset;
import sideline.page.origin.Source;
import sideline.page.team.TeamData.SeasonName;

/** What {@code team-season.graphql} answers. */
record SeasonData(@Nullable Team team, List<@Nullable Season> seasons, Dataset dataset) implements Dataset.Dated {

    /** A franchise with its people of the season. */
    record Team(
            @JsonProperty("__typename") String type,
            String id,
            String name,
            String abbreviation,
            @Nullable String color,
            @Nullable String conference,
            @Nullable String division,
            List<SeasonName> seasons,
            List<Rostered> roster,
            List<Employed> staff,
            Chosen.Connection drafted,
            Deals trades) {

        /** The franchise as links name it. */
        Entity entity() {
            return new Entity(type, id, name, abbreviation, color);
        }
    }

    /** A player on the roster. */
    record Rostered(
            int season,
            @Nullable Integer firstWeek,
            @Nullable Integer lastWeek,
            boolean weeksKnown,
            @Nullable String position,
            @Nullable Integer jersey,
            @Nullable String status,
            Player player,
            List<Source> sources) {}

    /** A player with the group of his position. */
    record Player(
            @JsonProperty("__typename") String type,
            String id,
            String name,
            @Nullable String positionGroup) {

        /** The player as links name him. */
        Entity entity() {
            return new Entity(type, id, name, null, null);
        }
    }

    /** A coach on the staff. */
    record Employed(
            int season,
            @Nullable Integer firstWeek,
            @Nullable Integer lastWeek,
            boolean weeksKnown,
            String role,
            String roleClass,
            boolean interim,
            @Nullable Integer games,
            Entity coach,
            List<Source> sources) {}

    /** What happened to the franchise that season. */
    record Season(String name, List<Happening> events) {}
}
