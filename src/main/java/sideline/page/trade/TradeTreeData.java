package sideline.page.trade;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sideline.page.ask.Entity;
import sideline.page.fact.Deal;
import sideline.page.origin.Dataset;

/** What {@code trade-tree.graphql} answers. */
record TradeTreeData(Tree tradeTree) {

    /** What moved, by generation. */
    record Tree(List<Leg> legs) {}

    /** One asset that moved in a trade. */
    record Leg(int generation, Ref trade) {}

    /** A thing by its typed id. */
    record Ref(String id) {}

    /** What {@code trade-tree-deals.graphql} answers. */
    record Traded(List<@Nullable Deal> trades, Dataset dataset) {}

    /** What {@code trade-tree-people.graphql} answers. */
    record Players(List<@Nullable Career> people) {}

    /** How long a player was where, and who chose him; without id for who is none. */
    record Career(
            @Nullable String id,
            @Nullable Integer lastSeason,
            @Nullable List<Stint> draftedBy,
            @Nullable List<Stint> stints) {

        /** Whether a franchise chose him in a draft. */
        boolean isChosenBy(Entity team, int season) {
            return isAmong(draftedBy, team, season);
        }

        /** Whether he was with a franchise in a season. */
        boolean isWith(Entity team, int season) {
            return isAmong(stints, team, season);
        }

        private static boolean isAmong(@Nullable List<Stint> stints, Entity team, int season) {
            return stints != null
                    && stints.stream()
                            .anyMatch(stint -> stint.season() == season
                                    && stint.team().id().equals(team.id()));
        }
    }

    /** A season with a franchise. */
    record Stint(int season, Ref team) {}
}
