package sideline.ingest.nflverse;

import static org.assertj.core.api.Assertions.assertThat;
import static sideline.ingest.nflverse.SmallNflverse.FOLDER;
import static sideline.ingest.nflverse.SmallNflverse.importAll;
import static sideline.ingest.nflverse.SmallNflverse.importFrom;
import static sideline.ingest.nflverse.SmallNflverse.list;
import static sideline.ingest.nflverse.SmallNflverse.nflverse;
import static sideline.ingest.nflverse.SmallNflverse.number;
import static sideline.ingest.nflverse.SmallNflverse.staffs;
import static sideline.ingest.nflverse.SmallNflverse.stints;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import sideline.ingest.ImportOptions;
import sideline.ingest.ImportProgress;
import sideline.ingest.LeagueImport;
import sideline.ingest.files.FileFolder;
import sideline.support.EmptyStore;
import sideline.support.LeagueDigest;
import sideline.support.Leagues;
import sideline.support.TestNeo4j;

/** How nflverse's files come into an empty store, and into one that has them: again, changed, in parts, or not at all. */
@ExtendWith(EmptyStore.class)
class NflverseImportIT {

    @Test
    void changesNothingTheSecondTime() {
        var first = importAll();
        var before = LeagueDigest.digest();
        var again = importAll();

        assertThat(LeagueDigest.digest()).isEqualTo(before);
        assertThat(again.version()).isEqualTo(first.version());
        assertThat(again.total().created() + again.total().changed()).isZero();
        assertThat(again.total().rows()).isEqualTo(first.total().rows());
    }

    @Test
    void passesOverWhatItReadWhateverItKnew() {
        new LeagueImport(TestNeo4j.graph())
                .run(
                        List.of(nflverse(FOLDER), staffs(FOLDER)),
                        new ImportOptions(false, true, true, false, ImportProgress.NONE));

        assertThat(importAll().passedOver()).isTrue();
    }

    @Test
    void doesNotDependOnTheOrderOfRows(@TempDir Path folder) throws IOException {
        importAll();
        var before = LeagueDigest.lines();
        FileSystemUtils.copyRecursively(FOLDER, folder);
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                shuffle(file);
            }
        }
        Leagues.empty();
        importFrom(folder, false);

        assertThat(withoutFiles(LeagueDigest.lines())).isEqualTo(withoutFiles(before));
    }

    @Test
    void reportsWhatVanishesAndKeepsItWhenAsked(@TempDir Path folder) throws IOException {
        importAll();
        FileSystemUtils.copyRecursively(FOLDER, folder);
        var roster = folder.resolve("rosters/roster_1975.csv");
        Files.writeString(roster, String.join("\n", Files.readAllLines(roster).subList(0, 2)) + "\n");

        var reported = importFrom(folder, true);
        assertThat(reported.findings().vanished())
                .extracting(link -> link.kind() + " " + link.id())
                .contains("ON_ROSTER old-linebacker.colts-1975");
        assertThat(stints("old-linebacker")).hasSize(1);

        FileSystemUtils.copyRecursively(FOLDER, folder);
        importFrom(folder, true);
        Files.writeString(roster, String.join("\n", Files.readAllLines(roster).subList(0, 2)) + "\n");
        importFrom(folder, false);
        assertThat(stints("old-linebacker")).isEmpty();
    }

    @Test
    void importsOnlyWhatIsChosen() {
        var chosen = new Selection(2023, 2023, Set.of(Part.TRADES));
        new LeagueImport(TestNeo4j.graph())
                .run(
                        List.of(new NflverseLeague(new FileFolder(FOLDER), chosen, ImportProgress.NONE)),
                        ImportOptions.plain());

        assertThat(list("MATCH (trade:Trade) WITH trade ORDER BY trade.id RETURN collect(trade.id)"))
                .containsExactly("2023-01-31-sean-payton", "2023-09-20-cam-akers");
        assertThat(list("MATCH (person:Person) WITH person ORDER BY person.id RETURN collect(person.id)"))
                .containsExactly("cam-akers", "sean-payton");
        assertThat(number("MATCH ()-[stint:ON_ROSTER|ON_STAFF]->() RETURN count(stint)"))
                .isZero();
    }

    @Test
    void writesNothingOnADryRun() {
        var summary = new LeagueImport(TestNeo4j.graph())
                .run(List.of(nflverse(FOLDER)), new ImportOptions(true, false, false, false, ImportProgress.NONE));

        assertThat(summary.total().created()).isPositive();
        assertThat(number("MATCH (node) RETURN count(node)")).isZero();
    }

    private static void shuffle(Path file) throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(file));
        var header = lines.remove(0);
        Collections.shuffle(lines, new Random(7));
        lines.add(0, header);
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    /** Without what tells files and days apart: checksums, when what was recorded, and which of two equal rows came first. */
    private static List<String> withoutFiles(String lines) {
        return lines.lines()
                .filter(line -> !line.startsWith("[Source]")
                        && !line.startsWith("[ImportRecord]")
                        && !line.startsWith("[Dataset]"))
                .map(line -> line.replaceAll("recordedAt=[^,}]+", "recordedAt=then"))
                .toList();
    }
}
