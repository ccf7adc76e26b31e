package sideline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sideline.ingest.Entry.Stored;

class EntryTests {

    private static final Set<String> OWN = Set.of("almanac", "gazette");

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(Entry.known("week", 3, "position", null, "group", Position.QB))
                .isEqualTo(Map.of("week", 3L, "group", "QB"));
    }

    @Test
    void keepsSpellingsOnceMet() {
        var entry = person("names", List.of("Josh Hines-Allen"));

        var wanted = entry.over(stored(Map.of("names", List.of("Josh Allen"))), OWN);

        assertThat(wanted.values()).containsEntry("names", List.of("Josh Allen", "Josh Hines-Allen"));
    }

    @Test
    void keepsWhatOtherSourcesSayAndDropsWhatItsOwnNoLongerSay() {
        var entry = person("sources", List.of("gazette"));

        var wanted = entry.over(stored(Map.of("sources", List.of("almanac", "elsewhere"))), OWN);

        assertThat(wanted.values()).containsEntry("sources", List.of("elsewhere", "gazette"));
    }

    @Test
    void keepsTheOrderOfSourcesWhoeverImportsAgain() {
        var stored = stored(Map.of("sources", List.of("almanac", "elsewhere")));

        assertThat(person("sources", List.of("almanac")).over(stored, OWN).isIn(stored))
                .isTrue();
        assertThat(person("sources", List.of("elsewhere"))
                        .over(stored, Set.of("elsewhere"))
                        .isIn(stored))
                .isTrue();
    }

    @Test
    void isInTheGraphWhenEveryLabelAndValueIs() {
        var entry = new Entry("kim-both", Map.of(), List.of("Player"), Map.of("name", "Kim Both"));
        var values = Map.of("id", "kim-both", "name", "Kim Both", "college", "Coast State");

        assertThat(entry.isIn(new Stored(List.of("Person", "Player", "Coach"), values)))
                .isTrue();
        assertThat(entry.isIn(new Stored(List.of("Person", "Coach"), values))).isFalse();
        assertThat(entry.isIn(new Stored(List.of("Person", "Player"), Map.of("name", "Kim"))))
                .isFalse();
        assertThat(entry.isIn(new Stored(List.of("Person", "Player"), Map.of())))
                .isFalse();
    }

    private static Entry person(String key, List<String> values) {
        return Entry.node("somebody", Map.of(key, values));
    }

    private static Stored stored(Map<String, Object> properties) {
        return new Stored(List.of("Person"), properties);
    }
}
