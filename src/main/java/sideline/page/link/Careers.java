package sideline.page.link;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sideline.page.Entity;
import sideline.page.fact.Claim;

/** What {@code careers.graphql} answers: when and where the people of an answer were, and what is disputed about them. */
record Careers(List<@Nullable Career> nodes) {

    /** The career of a person; null when there is none. */
    @Nullable
    Career of(Entity person) {
        return nodes.stream()
                .filter(Objects::nonNull)
                .filter(career -> Entity.key(career.id()).equals(person.key()))
                .findFirst()
                .orElse(null);
    }

    /** A person's stays as a player, a coach or both. */
    record Career(
            @JsonProperty("__typename") String type,
            String id,
            @Nullable String name,
            @Nullable List<Stay> stints,
            @Nullable List<Stay> staffStints,
            @Nullable Half asCoach,
            @Nullable Half asPlayer,
            @Nullable List<Claim> claims) {

        /** All stays, on rosters first, then by season. */
        List<Stay> stays() {
            return Stream.of(
                            stints,
                            asPlayer == null ? null : asPlayer.stints(),
                            staffStints,
                            asCoach == null ? null : asCoach.staffStints())
                    .filter(Objects::nonNull)
                    .flatMap(List::stream)
                    .toList();
        }
    }

    /** The same human in the other part. */
    record Half(@Nullable List<Stay> stints, @Nullable List<Stay> staffStints) {}

    /** A stay with a team in a season: on the roster with a position, or on the staff with a role. */
    record Stay(
            int season,
            TeamId team,
            LinkData.TeamName teamSeason,
            @Nullable Integer firstWeek,
            @Nullable Integer lastWeek,
            boolean weeksKnown,
            @Nullable String position,
            @Nullable String role) {

        boolean isOnStaff() {
            return role != null;
        }

        /** The role on the staff, the position on the roster, or {@code player}. */
        String part() {
            return role != null ? role : position != null ? position : "player";
        }
    }

    /** A franchise by its id. */
    record TeamId(String id) {}
}
