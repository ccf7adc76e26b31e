package sideline.ingest.nflverse;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.FileSystemUtils;
import sideline.ingest.Findings;
import sideline.ingest.ImportProgress;
import sideline.ingest.fact.Fact;
import sideline.ingest.fact.Position;
import sideline.ingest.files.FileFolder;
import sideline.ingest.kind.KnownGraph;
import sideline.ingest.kind.KnownGraph.KnownPerson;
import sideline.ingest.league.League;

/** Whose a row is does not depend on the order of rows, and whoever is known stays who he is. */
class WhoIsWhoTests {

    private static final Path FACTS = Path.of("src/test/resources/facts");
    private static final String PLAYERS = "gsis_id,display_name,birth_date,position,pfr_id,college_name\n";
    private static final String ROSTER = "season,team,position,status,full_name,birth_date,gsis_id,pfr_id,college\n";

    @TempDir
    private @Nullable Path folder;

    static Stream<Path> folders() throws IOException {
        var folders = new ArrayList<Path>();
        for (var subject : List.of("people", "drafts")) {
            try (var children = Files.list(FACTS.resolve(subject))) {
                children.sorted().forEach(folders::add);
            }
        }
        return folders.stream();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void doesNotDependOnTheOrderOfRows(Path facts) throws IOException {
        var expected = described(read(facts));
        for (var seed = 0; seed < 4; seed++) {
            FileSystemUtils.copyRecursively(facts, folder());
            try (var files = Files.list(folder())) {
                for (var file :
                        files.filter(one -> one.toString().endsWith(".csv")).toList()) {
                    var lines = new ArrayList<>(Files.readAllLines(file));
                    Collections.shuffle(lines.subList(1, lines.size()), new Random(seed));
                    Files.write(file, lines);
                }
            }
            assertThat(described(read(folder()))).as("seed %s", seed).isEqualTo(expected);
        }
    }

    @Test
    void keepsWhoeverHadAStopgapInSpring() throws IOException {
        Files.writeString(
                folder().resolve("players.csv"), PLAYERS + "00-0042123,Malik Invented,2002-02-02,WR,InveMa00,Troy\n");
        var people =
                read(folder(), known("malik-invented", "00-0999123", "Troy")).facts(Fact.Person.class);
        assertThat(people).extracting(Fact.Person::id).containsExactly("malik-invented");
        assertThat(people).extracting(Fact.Person::gsisId).containsExactly("00-0042123");
        assertThat(people.get(0).otherIds()).contains("gsis:00-0999123");
    }

    @Test
    void keepsWhoeverHasAStopgapInAnOlderCopy() throws IOException {
        Files.writeString(
                folder().resolve("roster_2026.csv"),
                ROSTER + "2026,NYG,WR,ACT,Malik Invented,2002-02-02,XX-0000123,,Troy\n");
        var people =
                read(folder(), known("malik-invented", "00-0042123", "Troy")).facts(Fact.Person.class);
        assertThat(people).extracting(Fact.Person::id).containsExactly("malik-invented");
        assertThat(people).extracting(Fact.Person::gsisId).containsExactly("00-0042123");
    }

    @Test
    void makesNoOneManOfTwoOfOneNameAndDay() throws IOException {
        Files.writeString(
                folder().resolve("players.csv"), PLAYERS + "00-0042123,Malik Invented,2002-02-02,WR,InveMa00,Navy\n");
        var people =
                read(folder(), known("malik-invented", "00-0999123", "Troy")).facts(Fact.Person.class);
        assertThat(people).extracting(Fact.Person::id).containsExactly("malik-invented-2002");
    }

    @Test
    void keepsAnIdThatItsPublisherChanges() throws IOException {
        Files.writeString(
                folder().resolve("players.csv"), PLAYERS + "00-0999123,Malik Invented,2002-02-02,WR,InveMa01,Troy\n");
        var people =
                read(folder(), known("malik-invented", "00-0999123", "Troy")).facts(Fact.Person.class);
        assertThat(people).extracting(Fact.Person::id).containsExactly("malik-invented");
        assertThat(people).extracting(Fact.Person::pfrPlayerId).containsExactly("InveMa01");
        assertThat(people.get(0).otherIds()).contains("pfr:InveMa00");
    }

    private static KnownGraph known(String id, String gsisId, String college) {
        var person = new KnownPerson(
                id,
                "Malik Invented",
                List.of("Malik Invented"),
                true,
                false,
                LocalDate.of(2002, 2, 2),
                gsisId,
                "InveMa00",
                null,
                null,
                List.of(),
                Position.WR,
                college,
                2026,
                2026);
        return new KnownGraph(List.of(person), List.of(), List::of, List::of, List.of());
    }

    private static League read(Path folder) {
        return read(folder, new KnownGraph(List.of(), List.of(), List::of, List::of, List.of()));
    }

    private static League read(Path folder, KnownGraph known) {
        return new NflverseLeague(new FileFolder(folder), Selection.all(), ImportProgress.NONE)
                .read(known, new Findings());
    }

    /** Who there is, who was drafted with which pick and who was with which team. */
    private static List<String> described(League league) {
        return Stream.of(
                        league.facts(Fact.Person.class).stream()
                                .map(one -> one.id() + " " + one.names() + " " + one.birthDate() + " " + one.gsisId()
                                        + " " + one.pfrPlayerId() + " " + one.espnId() + " " + one.otherIds()),
                        league.facts(Fact.Draft.class).stream()
                                .map(one -> one.season() + " " + one.overall() + " " + one.player()),
                        league.facts(Fact.RosterStint.class).stream()
                                .map(one -> one.player() + " " + one.team() + " " + one.span()))
                .flatMap(lines -> lines)
                .sorted()
                .toList();
    }

    private Path folder() {
        return requireNonNull(folder);
    }
}
