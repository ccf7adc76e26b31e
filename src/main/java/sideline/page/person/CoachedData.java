package sideline.page.person;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sideline.page.ask.Entity;
import sideline.page.fact.Stay;

/** What {@code coached.graphql} answers: whom a coach coached in a season, and how many in all. */
record CoachedData(@Nullable Season coach, Count players) {

    /** A season of the coach. */
    record Season(List<Coached> coached) {}

    /** Direct coaching in one season, seen from the coach. */
    record Coached(
            int season,
            Stay.FranchiseId team,
            Stay.FormerName teamSeason,
            String role,
            String roleClass,
            String basis,
            Pupil player) {}

    /** A player with his position. */
    record Pupil(
            @JsonProperty("__typename") String type,
            String id,
            String name,
            @Nullable String position) {

        /** The player as links name him. */
        Entity entity() {
            return new Entity(type, id, name, null, null);
        }
    }

    /** How many players there are in all. */
    record Count(int totalCount) {}
}
