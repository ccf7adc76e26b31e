package sideline.page.link;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sideline.page.ask.Entity;
import sideline.page.origin.Dataset;
import sideline.page.origin.Source;

/** What {@code link.graphql} answers. */
record LinkData(Relationship relationship, Dataset dataset) implements Dataset.Dated {

    /** How two are linked. */
    record Relationship(
            Entity from,
            Entity to,
            int maxSteps,
            @Nullable String asOf,
            String sentence,
            List<Way> ways,
            List<NearMiss> nearMisses,
            Completeness completeness) {}

    /** One way in which they are. */
    record Way(
            int rank,
            String kind,
            String sentence,
            boolean reunion,
            @Nullable String basis,
            @Nullable String status,
            List<Step> steps) {

        boolean isChain() {
            return steps.size() > 1;
        }
    }

    /** One link of a way. */
    record Step(
            String kind,
            Entity from,
            Entity to,
            @Nullable Entity team,
            List<Integer> seasons,
            List<Overlap> overlaps,
            @Nullable String basis,
            int weeks,
            @Nullable String date,
            @Nullable String status,
            @Nullable String exchange,
            @Nullable Integer round,
            @Nullable Integer overall,
            @Nullable Trade trade,
            @Nullable TeamName tradedFrom,
            @Nullable Event event,
            List<Source> sources) {}

    /** A time together. */
    record Overlap(
            int season,
            TeamName teamSeason,
            @Nullable String fromRole,
            @Nullable String toRole,
            @Nullable Integer firstWeek,
            @Nullable Integer lastWeek,
            @Nullable String basis) {}

    /** What a franchise was called in a season. */
    record TeamName(String name) {}

    /** A trade of the answer. */
    record Trade(String id, int season, @Nullable String date, String datePrecision) {}

    /** Something that happened. */
    record Event(@Nullable String date, String text) {}

    /** How nearly they met. */
    record NearMiss(String sentence, int yearsApart) {}

    /** Whether the answer tells everything. */
    record Completeness(boolean complete, List<String> reasons) {}
}
