package sideline.page.fact;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sideline.page.ask.Entity;

/**
 * When and where people were, and how they came there: what {@code careers.graphql} and {@code recorded.graphql} answer.
 *
 * @param nodes a career for each id that was asked for; null where there is none
 */
public record Careers(List<@Nullable Career> nodes) {

    /** The career of a person; null when there is none. */
    public @Nullable Career of(Entity person) {
        return known().filter(career -> Entity.key(career.id()).equals(person.key()))
                .findFirst()
                .orElse(null);
    }

    /** The careers of those who are known, in the order of the ids. */
    public Stream<Career> known() {
        return nodes.stream().filter(Objects::nonNull);
    }

    /** A person as a player, a coach or both; what nobody asked is null. */
    public record Career(
            @JsonProperty("__typename") String type,
            String id,
            @Nullable String name,
            @Nullable List<Stay> stints,
            @Nullable List<Stay> staffStints,
            @Nullable List<Move> draftedBy,
            @Nullable List<Move> tradedTo,
            @Nullable Half asPlayer,
            @Nullable Half asCoach,
            @Nullable List<Claim> claims) {

        /** All stays, on rosters first, then by season. */
        public List<Stay> stays() {
            return joined(Stream.of(
                    stints,
                    asPlayer == null ? null : asPlayer.stints(),
                    staffStints,
                    asCoach == null ? null : asCoach.staffStints()));
        }

        /** Drafts, then trades. */
        public List<Move> moves() {
            return joined(Stream.of(draftedBy, asPlayer == null ? null : asPlayer.draftedBy(), tradedTo));
        }

        private static <T> List<T> joined(Stream<@Nullable List<T>> lists) {
            return lists.filter(Objects::nonNull).flatMap(List::stream).toList();
        }
    }

    /** The same human in the other part. */
    public record Half(
            @Nullable List<Stay> stints,
            @Nullable List<Stay> staffStints,
            @Nullable List<Move> draftedBy) {}
}
