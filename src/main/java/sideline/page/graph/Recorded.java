package sideline.page.graph;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sideline.page.fact.Move;
import sideline.page.fact.Stay;

/** What {@code recorded.graphql} answers: stays, drafts and trades of people. */
record Recorded(List<@Nullable Career> nodes) {

    /** What is recorded of one person, as a player, a coach or both. */
    record Career(
            @JsonProperty("__typename") String type,
            String id,
            @Nullable List<Stay> stints,
            @Nullable List<Stay> staffStints,
            @Nullable List<Move> draftedBy,
            @Nullable List<Move> tradedTo,
            @Nullable Half asPlayer,
            @Nullable Half asCoach) {

        List<Stay> stays() {
            return all(
                    stints,
                    asPlayer == null ? null : asPlayer.stints(),
                    staffStints,
                    asCoach == null ? null : asCoach.staffStints());
        }

        List<Move> moves() {
            return all(draftedBy, asPlayer == null ? null : asPlayer.draftedBy(), tradedTo);
        }
    }

    /** The same human in the other part. */
    record Half(
            @Nullable List<Stay> stints,
            @Nullable List<Stay> staffStints,
            @Nullable List<Move> draftedBy) {}

    @SafeVarargs
    private static <T> List<T> all(@Nullable List<T>... lists) {
        return Arrays.stream(lists)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
    }
}
