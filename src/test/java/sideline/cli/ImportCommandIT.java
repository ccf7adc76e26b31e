package sideline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import sideline.support.EmptyStore;
import sideline.support.LeagueDigest;
import sideline.support.TestNeo4j;

/** What somebody who imports sees: exit codes, sentences, the summary and the files of the report. */
@ExtendWith(OutputCaptureExtension.class)
@ExtendWith(EmptyStore.class)
class ImportCommandIT {

    private static final String SMALL = "src/test/resources/nflverse-small";
    private static final String STAFFS = SMALL + "/staffs.csv";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path report;

    @Test
    void tellsWhatItDidAndWhatItRefused(CapturedOutput output) throws IOException {
        assertThat(run("nflverse", "--from", SMALL, "--staff", STAFFS)).isZero();

        assertThat(output.getOut())
                .containsPattern("\\ndrafts +7 +7 +0 +0\\n")
                .contains("Rows read 64; refused 1; conflicts 9;")
                .contains("Dataset version 1,");
        assertThat(output.getErr()).contains("players.csv: 8 rows, ");
        assertThat(column("refused.csv", "file")).containsExactly("staffs.csv");
        assertThat(column("refused.csv", "line")).containsExactly("8");
        assertThat(column("conflicts.csv", "subject"))
                .containsExactly(
                        "TeamSeason:49ers-2023",
                        "TeamSeason:bills-2023",
                        "TeamSeason:broncos-2023",
                        "TeamSeason:buccaneers-2023",
                        "TeamSeason:chargers-2023",
                        "TeamSeason:seahawks-2023",
                        "Player:early-cardinal",
                        "DraftPick:2019-7",
                        "TeamSeason:chargers-2023");
        assertThat(column("identities.csv", "reason")).isNotEmpty().doesNotContain("");
    }

    @Test
    void changesNothingTheSecondTime(CapturedOutput output) throws IOException {
        run("nflverse", "--from", SMALL, "--staff", STAFFS);
        var once = LeagueDigest.digest();
        var before = output.getOut().length();

        assertThat(run("nflverse", "--from", SMALL, "--staff", STAFFS)).isZero();

        assertThat(output.getOut().substring(before))
                .containsPattern("\\nall +\\d+ +0 +0 +\\d+\\n")
                .contains("Dataset version 1,", "Nothing has changed since these files were imported.");
        assertThat(column("refused.csv", "file")).containsExactly("staffs.csv");
        assertThat(LeagueDigest.digest()).isEqualTo(once);
    }

    @Test
    void refusesAListOfWhichItCanTakeNothing(@TempDir Path folder, CapturedOutput output) throws IOException {
        var list = Files.writeString(
                folder.resolve("staffs.csv"), "season,team,coach,role\n2023,XYZ,Jane Doe,Head coach\n");

        assertThat(run("staff", list.toString())).isEqualTo(7);

        assertThat(output.getErr()).contains("staffs.csv, line 2, column team: 'XYZ' is no team of the season 2023.");
        assertThat(texts("MATCH (person:Person) RETURN person.id AS text")).isEmpty();
    }

    @Test
    void writesNothingInADryRun(CapturedOutput output) {
        assertThat(run("nflverse", "--from", SMALL, "--dry-run")).isZero();

        assertThat(output.getOut()).contains("\nwould be ").containsPattern("\\npeople +\\d+ +[1-9]\\d* +0 +0\\n");
        assertThat(nodes()).isZero();
        assertThat(report).isDirectoryContaining("glob:**/refused.csv");
    }

    @Test
    void failsForARefusedRowWhenItIsStrict() {
        assertThat(run("nflverse", "--from", SMALL, "--staff", STAFFS)).isZero();
        assertThat(run("nflverse", "--from", SMALL, "--staff", STAFFS, "--strict"))
                .isEqualTo(7);
        assertThat(run("sideline", "src/test/resources/league", "--strict")).isZero();
    }

    @Test
    void importsTheSeasonsAndPartsThatAreWished() {
        assertThat(run("nflverse", "--from", SMALL, "--seasons", "2023", "--only", "players,rosters"))
                .isZero();

        assertThat(texts("MATCH ()-[stint:ON_ROSTER]->(season) RETURN DISTINCT toString(season.season) AS text"))
                .containsExactly("2023");
        assertThat(texts("MATCH (:Trade|DraftPick) RETURN 'one' AS text")).isEmpty();
    }

    @Test
    void deletesWhatVanishedUnlessItIsToKeepIt(@TempDir Path folder) throws IOException {
        var staffs = folder.resolve("staffs.csv");
        var lines = Files.readAllLines(Path.of(STAFFS));
        Files.write(staffs, lines);
        run("staff", staffs.toString());
        Files.write(
                staffs,
                lines.stream().filter(line -> !line.contains("Thomas Brown")).toList());
        var stints = "MATCH (:Person {id: 'thomas-brown'})-[stint:ON_STAFF]->() RETURN stint.id AS text";

        assertThat(run("staff", staffs.toString(), "--keep")).isZero();
        assertThat(texts(stints)).hasSize(1);
        assertThat(run("staff", staffs.toString(), "--strict")).isEqualTo(7);
        assertThat(texts(stints)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    nflverse                                        | Missing required option: '--from=FOLDER
                    nflverse --from here --seasons 20x              | '20x', for --seasons, is not a year or two years such as 1999-2025.
                    nflverse --from here --seasons 2025-1999        | '2025-1999', for --seasons, is not a stretch of seasons between
                    nflverse --from here --only weather             | Invalid value for option '--only' (PART): expected one of
                    nflverse --from ht!tp://x                       | 'ht!tp://x', for --from, is neither a folder nor an address.
                    staff                                           | Missing required parameter: 'FILE'
                    rosters                                         | Unmatched argument at index 0: 'rosters'
                    """)
    void refusesWrongOptions(String arguments, String sentence, CapturedOutput output) {
        assertThat(ImportCommand.run(List.of(arguments.split(" +")))).isEqualTo(2);
        assertThat(output.getErr()).startsWith(sentence).doesNotContain("\tat ");
    }

    @Test
    void refusesInOneSentenceWhatIsNotThere(CapturedOutput output) {
        assertThat(run("nflverse", "--from", "no-such-folder")).isEqualTo(7);
        assertThat(run("staff", "no-such-list.csv")).isEqualTo(7);
        assertThat(run("sideline", "no-such-league")).isEqualTo(7);

        assertThat(output.getErr())
                .contains(
                        "no-such-folder: there is no such folder;",
                        "no-such-list.csv: there is no such file;",
                        "the league in no-such-league: the folder is not there")
                .doesNotContain("\tat ");
        assertThat(nodes()).isZero();
    }

    @Test
    void refusesAnAddressWhereNobodyAnswers(CapturedOutput output) throws IOException {
        var nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        nobody.close();

        assertThat(run("nflverse", "--from", "http://127.0.0.1:" + nobody.getLocalPort() + "/releases"))
                .isEqualTo(7);
        assertThat(output.getErr()).contains("127.0.0.1 cannot be reached;").doesNotContain("\tat ");
    }

    @Test
    void refusesToBeginWhenTheReportCannotBeWritten(@TempDir Path folder, CapturedOutput output) throws IOException {
        var file = Files.writeString(folder.resolve("a-file"), "");

        assertThat(ImportCommand.run(arguments(List.of("nflverse", "--from", SMALL, "--report", file.toString()))))
                .isEqualTo(7);
        assertThat(output.getErr())
                .isEqualTo("The report cannot be written to " + file
                        + "; allow it or choose another folder with --report.\n");
        assertThat(nodes()).isZero();
    }

    private int run(String... command) {
        var all = new ArrayList<>(List.of(command));
        all.add("--report=" + report);
        return ImportCommand.run(arguments(all));
    }

    private static List<String> arguments(List<String> command) {
        var arguments = new ArrayList<>(command);
        arguments.addAll(TestNeo4j.settings());
        return arguments;
    }

    private List<String> column(String file, String name) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(report.resolve(file))) {
            return rows.stream().map((NamedCsvRecord row) -> row.getField(name)).toList();
        }
    }

    /** Without the records of migrations, which are not of an import. */
    private static long nodes() {
        return TestNeo4j.driver()
                .executableQuery("MATCH (node) WHERE NOT node:Migration RETURN count(node) AS count")
                .execute()
                .records()
                .get(0)
                .get("count")
                .asLong();
    }

    private static List<String> texts(String cypher) {
        return TestNeo4j.driver().executableQuery(cypher).withParameters(Map.of()).execute().records().stream()
                .map(row -> row.get("text").asString())
                .toList();
    }
}
