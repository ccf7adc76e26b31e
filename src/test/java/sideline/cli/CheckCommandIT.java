package sideline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import sideline.support.TestNeo4j;

/** What an operator sees of a sound league and of broken ones, and the exit codes. */
@ExtendWith(OutputCaptureExtension.class)
@InLeague(value = Kind.STARTER, changed = true)
class CheckCommandIT {

    @BeforeEach
    void startOnce() {
        GraphOnly.open(TestNeo4j.settings()).close();
    }

    @AfterEach
    void repair() {
        TestNeo4j.run("MATCH (node:Stale) REMOVE node:Stale");
    }

    @Test
    void findsNothingWhereAllIsSound(CapturedOutput output) {
        assertThat(check()).isZero();

        assertThat(output.getOut())
                .contains("Settings\n", "\nStore\n", "\nSchema\n", "\nData\n")
                .contains("  ok       indexes ")
                .contains("  ok       change feed         The feed of changes is numbered without a gap.\n")
                .doesNotContain("  problem  ")
                .containsPattern("\nSound: \\d\\d things looked at, no problem.\n");
        assertThat(output.getErr()).isEmpty();
    }

    @Test
    void tellsThatTheDatabaseIsAway(CapturedOutput output) throws IOException {
        var nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        nobody.close();
        var uri = "bolt://127.0.0.1:" + nobody.getLocalPort();

        assertThat(CheckCommand.run(List.of("--spring.neo4j.uri=" + uri))).isOne();

        assertThat(problems(output))
                .containsExactly("database            No Neo4j answers at " + uri
                        + "; start it there or correct spring.neo4j.uri.");
        assertThat(output.getOut())
                .containsPattern("\nUnsound: 1 of \\d+ things looked at")
                .doesNotContain("Schema");
    }

    @Test
    void tellsWhichConstraintAndIndexAreMissing(CapturedOutput output) {
        TestNeo4j.run("DROP CONSTRAINT trade_id");
        TestNeo4j.run("DROP INDEX trade_date");

        assertThat(check()).isOne();

        assertThat(problems(output))
                .containsExactly(
                        "unique keys         There is no unique constraint on Trade.id (trade_id); start Sideline, which makes what is missing.",
                        "indexes             There is no index trade_date; start Sideline, which makes what is missing.");
    }

    @Test
    void isNotDeceivedByAnIndexThatHasAConstraintsName(CapturedOutput output) {
        TestNeo4j.run("DROP CONSTRAINT claim_id");
        TestNeo4j.run("CREATE INDEX claim_id FOR (claim:Claim) ON (claim.id)");

        assertThat(check()).isOne();

        assertThat(problems(output)).singleElement().asString().contains("no unique constraint on Claim.id");
        TestNeo4j.run("DROP INDEX claim_id");
    }

    @Test
    void tellsWhatAKilledImportLeft(CapturedOutput output) {
        TestNeo4j.run("MATCH (player:Person {id: 'cam-akers'}) SET player:Stale");

        assertThat(check()).isOne();

        assertThat(problems(output))
                .containsExactly(
                        "derived links       1 are still marked to be derived again, cam-akers among them; if no import is running, one was killed: run it again.");
    }

    @Test
    void tellsOfAMigrationOfANewerSideline(CapturedOutput output) {
        TestNeo4j.run("CREATE (:Migration {version: 999, checksum: 'x'})");

        assertThat(check()).isOne();

        assertThat(problems(output)).singleElement().asString().contains("migrations ", "has seen migration V999");
        TestNeo4j.run("MATCH (migration:Migration {version: 999}) DELETE migration");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sideline.bolt-port=high            | The setting sideline.bolt-port cannot have the value 'high'.
            sideline.limits.depth=0            | The setting sideline.limits.depth is 0; it must be at least 1.
            sideline.limits.dept=8             | There is no setting sideline.limits.dept; correct its name, or leave it out.
            sideline.cors.origins=example.org  | The setting sideline.cors.origins has 'example.org'; give origins such as
            sideline.documents.mode=ENFORCE    | The setting sideline.documents.mode is ENFORCE, but there are no trusted documents;
            sideline.documents.trusted=nowhere | The setting sideline.documents.trusted is nowhere, which cannot be read;
            sideline.live.connections=9000     | it must be less than server.tomcat.max-connections, 8192,
            sideline.public-url=example.org    | The setting sideline.public-url has 'example.org'; give an address such as
            server.port=eighty                 | The setting server.port cannot have the value 'eighty'.
            spring.neo4j.uri=ht://x            | The setting spring.neo4j.uri is 'ht://x'; it must be an address such as
            spring.security.oauth2.resourceserver.jwt.issuer-uri=http://127.0.0.1:1/issuer | which does not answer as an issuer
            """)
    void tellsWhichSettingIsWrong(String setting, String sentence, @TempDir Path folder, CapturedOutput output) {
        assertThat(CheckCommand.run(List.of("--sideline.data=" + folder, "--" + setting)))
                .isOne();

        assertThat(problems(output)).singleElement().asString().contains(sentence);
        assertThat(output.getErr()).isEmpty();
    }

    @Test
    void takesAFolderWithoutAStoreForOneThatIsToCome(@TempDir Path folder, CapturedOutput output) {
        var data = folder.resolve("data");

        assertThat(CheckCommand.run(List.of("--sideline.data=" + data))).isZero();

        assertThat(output.getOut()).contains("There is none yet; the first start makes it.");
        assertThat(data).doesNotExist();
    }

    @Test
    void tellsThatTheFolderCannotBeWritten(@TempDir Path folder, CapturedOutput output) throws IOException {
        var file = Files.writeString(folder.resolve("a-file"), "");

        assertThat(CheckCommand.run(List.of("--sideline.data=" + file))).isOne();

        assertThat(problems(output))
                .singleElement()
                .asString()
                .contains("The data folder " + file + " cannot be written; allow it or choose another folder");
    }

    @Test
    void looksIntoTheStoreOfAStoppedSideline(@TempDir Path folder, CapturedOutput output) {
        var settings = List.of("--sideline.data=" + folder.resolve("data"), "--sideline.bolt-port=0");
        GraphOnly.open(settings).close();

        assertThat(CheckCommand.run(settings)).isZero();

        assertThat(output.getOut()).contains(" community, which nobody runs.\n", "\nSound: ");
    }

    private static int check() {
        return CheckCommand.run(TestNeo4j.settings());
    }

    private static Stream<String> lines(CapturedOutput output) {
        return output.getOut().lines();
    }

    private static List<String> problems(CapturedOutput output) {
        return lines(output)
                .filter(line -> line.startsWith("  problem  "))
                .map(line -> line.substring("  problem  ".length()))
                .toList();
    }
}
