package sideline.page.graph;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sideline.page.ask.Entity;
import sideline.page.ask.Kind;
import sideline.page.graph.Seed.Hop;
import sideline.page.graph.Seed.Way;

/** Where those stand who join two. */
class SpineTests {

    private static final Entity AKERS = person("akers");
    private static final Entity KUPP = person("kupp");
    private static final Entity COACH = person("oconnell");
    private static final Entity RAMS = team("rams");
    private static final Entity VIKINGS = team("vikings");

    @Test
    void putsOneAloneInTheMiddle() {
        assertThat(Spine.of(Seed.of(AKERS))).containsOnly(entry("akers", Place.MIDDLE));
    }

    @Test
    void putsTheTwoLeftAndRightAndTheirFranchisesAboveAndBelowTheLineBetween() {
        var seed = seed(way(hop(AKERS, COACH, RAMS)), way(hop(AKERS, COACH, VIKINGS)));

        assertThat(Spine.of(seed))
                .containsEntry("akers", new Place(-300, 0))
                .containsEntry("oconnell", new Place(300, 0))
                .containsEntry("rams", new Place(0, -96))
                .containsEntry("vikings", new Place(0, 96));
    }

    @Test
    void putsThePeopleOfAChainOnTheLine() {
        var places = Spine.of(seed(way(hop(AKERS, KUPP, RAMS), hop(KUPP, COACH, VIKINGS))));

        assertThat(places)
                .containsEntry("akers", new Place(-300, 0))
                .containsEntry("kupp", new Place(0, 0))
                .containsEntry("rams", new Place(-150, -96))
                .containsEntry("vikings", new Place(150, -96));
    }

    @Test
    void putsAFranchiseOfSeveralLinksBetweenAllOfThem() {
        var places = Spine.of(seed(way(hop(AKERS, KUPP, RAMS), hop(KUPP, COACH, RAMS))));

        assertThat(places).containsEntry("rams", new Place(0, -96));
    }

    @Test
    void putsNothingOnTopOfAnythingElse() {
        var others = List.of(person("a"), person("b"), person("c"), person("d"), person("e"));
        var ways = others.stream()
                .map(each -> way(hop(AKERS, each, RAMS), hop(each, COACH, VIKINGS)))
                .toArray(Way[]::new);

        var places = Spine.of(seed(ways));

        assertThat(places).hasSize(9);
        assertThat(places.values()).doesNotHaveDuplicates();
    }

    private static Seed seed(Way... ways) {
        return new Seed(List.of(AKERS, COACH), List.of(ways));
    }

    private static Way way(Hop... hops) {
        return new Way(List.of(hops));
    }

    private static Hop hop(Entity from, Entity to, Entity team) {
        return new Hop(team, new Row(from, to, Kind.TEAMMATES, "Teammates", "", "", "2020", List.of()));
    }

    private static Entity person(String key) {
        return new Entity("Player", "Player:" + key, key, null, null);
    }

    private static Entity team(String key) {
        return new Entity("Team", "Team:" + key, key, key, null);
    }
}
