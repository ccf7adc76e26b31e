package sideline.page.graph;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
            return Stream.of(
                            stints,
                            asPlayer == null ? null : asPlayer.stints(),
                            staffStints,
                            asCoach == null ? null : asCoach.staffStints())
                    .filter(Objects::nonNull)
                    .flatMap(List::stream)
                    .toList();
        }

        List<Move> moves() {
            return Stream.of(draftedBy, asPlayer == null ? null : asPlayer.draftedBy(), tradedTo)
                    .filter(Objects::nonNull)
                    .flatMap(List::stream)
                    .toList();
        }
    }

    /** The same human in the other part. */
    record Half(
            @Nullable List<Stay> stints,
            @Nullable List<Stay> staffStints,
            @Nullable List<Move> draftedBy) {}
}
