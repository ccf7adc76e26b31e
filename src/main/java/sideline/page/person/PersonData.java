package sideline.page.person;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sideline.page.ask.Entity;
import sideline.page.fact.Claim;
import sideline.page.fact.Happening;
import sideline.page.fact.Move;
import sideline.page.fact.Stay;
import sideline.page.origin.Dataset;
import sideline.page.origin.Source;

/** What {@code person.graphql} answers: a player, a coach, both of one human, or neither. */
record PersonData(@Nullable Player player, @Nullable Coach coach, Dataset dataset) implements Dataset.Dated {

    /** The person; a coach before a player, as in search. Null when there is neither. */
    @Nullable
    Human human() {
        return coach != null ? coach : player;
    }

    /** What every person has. */
    interface Human {

        String type();

        String id();

        String name();

        List<String> names();

        List<Source> sources();

        @Nullable
        String birthDate();

        List<Happening> events();

        List<Claim> claims();

        /** The person as links name it. */
        default Entity entity() {
            return new Entity(type(), id(), name(), null, null);
        }
    }

    /** A person as a player. */
    record Player(
            @JsonProperty("__typename") String type,
            String id,
            String name,
            List<String> names,
            List<Source> sources,
            @Nullable String birthDate,
            @Nullable String position,
            @Nullable String college,
            @Nullable Integer heightInches,
            @Nullable Integer weightPounds,
            @Nullable Integer rookieSeason,
            List<Stay> stints,
            List<Move> draftedBy,
            List<Move> tradedTo,
            List<Coaching> coachedBy,
            List<Happening> events,
            List<Claim> claims)
            implements Human {}

    /** A person as a coach. */
    record Coach(
            @JsonProperty("__typename") String type,
            String id,
            String name,
            List<String> names,
            List<Source> sources,
            @Nullable String birthDate,
            List<Stay> staffStints,
            List<Move> tradedTo,
            List<Happening> events,
            List<Claim> claims)
            implements Human {}

    /** What {@code other-person.graphql} answers. */
    record Others(List<@Nullable Other> people, Dataset dataset) implements Dataset.Dated {}

    /** A person who is neither. */
    record Other(
            @JsonProperty("__typename") String type,
            String id,
            String name,
            List<String> names,
            List<Source> sources,
            @Nullable String birthDate,
            List<Happening> events,
            List<Claim> claims)
            implements Human {}

    /** Direct coaching in one season, seen from the player; the fragment {@code Coaching}. */
    record Coaching(
            int season,
            Stay.FranchiseId team,
            Stay.FormerName teamSeason,
            String role,
            String roleClass,
            String basis,
            Entity coach) {}
}
