package sideline.ingest.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sideline.ingest.kind.Entry.Stored;

class EntryTests {

    private static final Set<String> OWN = Set.of("almanac", "gazette");
    private static final Kind PERSON = Kind.node("people", "Person", league -> Stream.of())
            .with("name names college sources role")
            .growing("names")
            .labelled("Player Coach")
            .unlessKnown(Map.of("role", "Somebody"));

    @Test
    void leavesOutWhatIsNotKnownAndWhatIsNotRecorded() {
        var entry = person(Map.of("name", "Kim Both", "shoe", 46));

        assertThat(entry.values()).isEqualTo(Map.of("name", "Kim Both"));
    }

    @Test
    void keepsSpellingsOnceMet() {
        var wanted = person(Map.of("names", List.of("Josh Hines-Allen")))
                .over(stored(Map.of("names", List.of("Josh Allen"))), OWN);

        assertThat(wanted.values()).containsEntry("names", List.of("Josh Allen", "Josh Hines-Allen"));
    }

    @Test
    void keepsWhatOtherSourcesSayAndDropsWhatItsOwnNoLongerSay() {
        var wanted = person(Map.of("sources", List.of("gazette")))
                .over(stored(Map.of("sources", List.of("almanac", "elsewhere"), "college", "Lake")), OWN);

        assertThat(wanted.values()).containsEntry("sources", List.of("elsewhere", "gazette"));
        assertThat(wanted.lost()).isEmpty();
    }

    @Test
    void losesWhatItsOnlySourcesNoLongerSay() {
        var stored = new Stored(
                "",
                List.of("Person", "Player", "Coach"),
                Map.of("sources", List.of("almanac"), "name", "Kim", "college", "Lake", "role", "Boss"));
        var wanted = person(Map.of("sources", List.of("almanac"), "name", "Kim", "labels", List.of("Player")))
                .over(stored, OWN);

        assertThat(wanted.lost()).containsExactlyInAnyOrder("college", "Coach");
        assertThat(wanted.values()).containsEntry("role", "Somebody");
        assertThat(wanted.isIn(stored)).isFalse();
        assertThat(wanted.row()).containsEntry("lost", List.of("Coach"));
        assertThat(wanted.row().get("values")).asString().contains("college=null");
    }

    @Test
    void keepsTheOrderOfSourcesWhoeverImportsAgain() {
        var stored = stored(Map.of("sources", List.of("almanac", "elsewhere")));

        assertThat(person(Map.of("sources", List.of("almanac")))
                        .over(stored, OWN)
                        .isIn(stored))
                .isTrue();
        assertThat(person(Map.of("sources", List.of("elsewhere")))
                        .over(stored, Set.of("elsewhere"))
                        .isIn(stored))
                .isTrue();
    }

    @Test
    void isInTheGraphWhenEveryLabelAndValueIs() {
        var entry = person(Map.of("name", "Kim Both", "labels", List.of("Player")));
        var values = Map.<String, Object>of("id", "kim-both", "name", "Kim Both", "college", "Coast State");

        assertThat(isIn(entry, List.of("Person", "Player", "Coach"), values)).isTrue();
        assertThat(isIn(entry, List.of("Person", "Coach"), values)).isFalse();
        assertThat(isIn(entry, List.of("Person", "Player"), Map.of("name", "Kim")))
                .isFalse();
        assertThat(isIn(entry, List.of("Person", "Player"), Map.of())).isFalse();
    }

    private static boolean isIn(Entry entry, List<String> labels, Map<String, Object> values) {
        var properties = new HashMap<>(values);
        properties.put("role", "Somebody");
        var stored = new Stored("", labels, properties);
        return entry.over(stored, OWN).isIn(stored);
    }

    private static Entry person(Map<String, Object> row) {
        return Entry.of(PERSON, "kim-both", row);
    }

    private static Stored stored(Map<String, Object> properties) {
        var all = new HashMap<>(properties);
        all.put("role", "Somebody");
        return new Stored("", List.of("Person"), all);
    }
}
