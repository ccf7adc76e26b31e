package sideline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import sideline.graph.Statement;
import sideline.support.EmptyStore;
import sideline.support.TestNeo4j;

@ExtendWith(EmptyStore.class)
class SearchKeysIT {

    @BeforeEach
    void load() {
        Imports.run(Imports.SMALL);
    }

    @Test
    void holdWordsAndTheirEnds() {
        assertThat(keys("ed-guard", "nameWords")).containsExactly("ed oguard", "_ed_oguard");
        assertThat(keys("ed-guard", "nameParts")).containsExactly("guard uard ard ");
        assertThat(keys("uma-reporter", "nameWords")).isEmpty();
    }

    /** Two seasons and the last one 2021: 2 + (2021 - 1920) / 4 = 27 = 1 + 2 + 8 + 16. */
    @Test
    void saySinceWhenSomebodyIsKnownAsWhatAndHowProminentHeIs() {
        assertThat(keys("kim-both", "searchMarks")).startsWith("player202000", "coach202100");
        assertThat(keys("ben-rusher", "searchMarks")).containsExactly("player202001", "bit0", "bit1", "bit3", "bit4");
    }

    @Test
    void followNamesAndStintsOfLaterImports(@TempDir Path folder) {
        var before = keys("hal-corner", "searchMarks");
        var later = LeagueCopy.in(folder)
                .replace("people.csv", "ian-kick,Ian Kick,", "ian-kick,Ian Kick,Ian Footer")
                .append("roster.csv", "hal-corner,gulls,2022,2022,,,CB,24,ACTIVE,almanac");
        Imports.run(later.location());

        assertThat(keys("ian-kick", "nameWords")).contains("ian footer");
        assertThat(keys("hal-corner", "searchMarks")).isNotEqualTo(before);
    }

    private static List<Object> keys(String id, String property) {
        var keys = TestNeo4j.graph()
                .ask(new Statement(
                        "keys",
                        "MATCH (person:Person {id: $id}) RETURN coalesce(person[$property], [])",
                        Map.of("id", id, "property", property)));
        return keys.asList();
    }
}
