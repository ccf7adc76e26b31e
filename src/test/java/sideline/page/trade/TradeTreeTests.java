package sideline.page.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sideline.page.ask.Entity;
import sideline.page.fact.Asset;
import sideline.page.fact.Deal;
import sideline.page.trade.TradeTree.Branch;
import sideline.page.trade.TradeTreeData.Career;
import sideline.page.trade.TradeTreeData.Ref;
import sideline.page.trade.TradeTreeData.Stint;

/** What became of what trades moved: a veteran for a pick, the pick for a rookie, the rookie for another pick. */
class TradeTreeTests {

    private static final Entity LIONS = team("lions");
    private static final Entity RAMS = team("rams");
    private static final Entity BEARS = team("bears");

    private static final Asset VETERAN = person("veteran", "Vic Veteran");
    private static final Asset ROOKIE = person("rookie", "Rob Rookie");
    private static final Asset PICK = pick(2022, 1, entity("rookie", "Rob Rookie"));
    private static final Asset LATER = pick(2026, 3, null);

    private static final Deal FIRST =
            deal("2021-03-18-veteran", 2021, leg(LIONS, RAMS, VETERAN), leg(RAMS, LIONS, PICK));
    private static final Deal SECOND =
            deal("2023-10-31-rookie", 2023, leg(LIONS, BEARS, ROOKIE), leg(BEARS, LIONS, LATER));

    private static final Career OLD = career("veteran", 2023, null, at(2019, LIONS), at(2020, LIONS), at(2021, RAMS));
    private static final Career YOUNG = career("rookie", 2025, at(2022, LIONS), at(2022, LIONS), at(2023, LIONS));

    @Test
    void followsAPickToThePlayerAndHisTrade() {
        var tree = tree(2025, new Branch(1, SECOND), new Branch(0, FIRST));

        assertThat(tree.branches()).extracting(branch -> branch.deal().id()).containsExactly(FIRST.id(), SECOND.id());
        assertThat(tree.status()).isEqualTo("Alive: a 2026 pick in round 3 is not used yet.");
        assertThat(tree.sides(tree.branches().get(1))).singleElement().satisfies(side -> {
            assertThat(side.team()).isEqualTo(LIONS);
            assertThat(side.sent()).extracting(leg -> leg.asset().name()).containsExactly("Rob Rookie");
        });
        assertThat(tree.lanes().groups()).extracting(group -> group.name()).containsExactly("lions", "rams");
        assertThat(tree.lanes().groups().get(0).rows())
                .extracting(row -> row.name() + " " + row.seasons())
                .containsExactly("Vic Veteran 2019–20", "Rob Rookie 2022", "a 2026 pick in round 3 2023–25");
    }

    @Test
    void tellsWhenItEnded() {
        assertThat(tree(2024, new Branch(0, deal("x", 2021, leg(LIONS, RAMS, VETERAN))))
                        .status())
                .isEqualTo("Ended 2023: nobody of it has played since.");
        assertThat(tree(2023, new Branch(0, deal("x", 2021, leg(LIONS, RAMS, VETERAN))))
                        .status())
                .isEqualTo("Alive: Vic Veteran still plays.");
    }

    @Test
    void saysNothingOfAPickThatAnotherUsed() {
        var tree = tree(2025, new Branch(0, deal("x", 2021, leg(RAMS, BEARS, PICK))));

        assertThat(tree.status()).isEqualTo("What became of it is not in the data.");
        assertThat(tree.lanes().groups().get(0).rows())
                .extracting(row -> row.name())
                .containsExactly("a 2022 pick in round 1");
    }

    private static TradeTree tree(int season, Branch... branches) {
        return new TradeTree(List.of(branches), Map.of("Player:veteran", OLD, "Player:rookie", YOUNG), season);
    }

    private static Entity team(String key) {
        return new Entity("Team", "Team:" + key, key, null, null);
    }

    private static Entity entity(String key, String name) {
        return new Entity("Player", "Player:" + key, name, null, null);
    }

    private static Asset person(String key, String name) {
        return new Asset("Player", "Player:" + key, name, "QB", null, null, null, null);
    }

    private static Asset pick(int season, int round, @Nullable Entity selected) {
        return new Asset("DraftPick", "DraftPick:" + season + "-" + round, null, null, season, round, null, selected);
    }

    private static Deal.Leg leg(Entity from, Entity to, Asset asset) {
        return new Deal.Leg(from, to, asset, null, null);
    }

    private static Deal deal(String id, int season, Deal.Leg... legs) {
        return new Deal("Trade:" + id, null, "UNKNOWN", season, "OFFICIAL", null, List.of(legs), List.of());
    }

    private static Stint at(int season, Entity team) {
        return new Stint(season, new Ref(team.id()));
    }

    private static Career career(String key, int last, @Nullable Stint drafted, Stint... stints) {
        return new Career("Player:" + key, last, drafted == null ? List.of() : List.of(drafted), List.of(stints));
    }
}
