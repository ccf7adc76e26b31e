package sideline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import sideline.graph.Statement;
import sideline.ingest.csv.IngestException;
import sideline.support.EmptyStore;
import sideline.support.LeagueDigest;
import sideline.support.TestNeo4j;

/** What a source says now takes the place of what it said before: an import over an earlier one of the same files. */
@ExtendWith(EmptyStore.class)
class ReplacedWordsIT {

    @BeforeEach
    void load() {
        Imports.run(Imports.SMALL);
    }

    @Test
    void losesWhatItsOnlySourceLeavesEmptyNow(@TempDir Path folder) {
        Imports.run(LeagueCopy.in(folder)
                .replace("people.csv", "Lake College", "")
                .replace("roster.csv", "ben-rusher,gulls,2020,2020,1,3", "ben-rusher,gulls,2020,2020,,3")
                .location());

        assertThat(ask("MATCH (ben:Person {id: 'ben-rusher'}) RETURN ben.college"))
                .isNull();
        assertThat(ask("MATCH ()-[stint:ON_ROSTER {id: 'ben-rusher.gulls-2020'}]->() RETURN stint.firstWeek"))
                .isNull();
    }

    @Test
    void takesAwayWhatItsSourcesNoLongerState(@TempDir Path folder) {
        var league = LeagueCopy.in(folder).without("roster.csv", "hal-corner,").without("people.csv", "hal-corner,");

        var summary = Imports.run(league.location());

        assertThat(number("MATCH (hal:Person {id: 'hal-corner'}) RETURN count(hal)"))
                .isZero();
        assertThat(number("MATCH (stale:Stale) RETURN count(stale)")).isZero();
        assertThat(summary.findings().vanished())
                .extracting(one -> one.kind() + " " + one.id())
                .containsExactlyInAnyOrder(
                        "Person hal-corner", "ON_ROSTER hal-corner.gulls-2020", "ON_ROSTER hal-corner.gulls-2021");
        assertThat(asIfAlone(league)).isEmpty();
    }

    @Test
    void keepsWhatAnotherSourceStates(@TempDir Path folder) {
        var league = LeagueCopy.in(folder).without("sources.csv", "gazette,ARTICLE");
        for (var file : List.of("people", "draft", "picks", "trades", "trade_legs", "roster", "staff", "events")) {
            var name = file + ".csv";
            var text = league.text(name).replace("almanac;gazette", "almanac").replace("gazette;herald", "herald");
            league.write(name, text.replace(",gazette\n", ",herald\n").getBytes(UTF_8));
        }
        league.write(
                "claims.csv",
                league.text("claims.csv").replace(",gazette,", ",herald,").getBytes(UTF_8));

        Imports.run(league.location());

        assertThat(ask("MATCH (:Person {id: 'adam-quill'})-[draft:DRAFTED_BY]->() RETURN draft.sources"))
                .isEqualTo(List.of("almanac", "gazette"));
        assertThat(ask("MATCH (uma:Person {id: 'uma-reporter'}) RETURN uma.sources"))
                .isEqualTo(List.of("gazette", "herald"));
    }

    @Test
    void replacesWhatThereIsOneOf(@TempDir Path folder) {
        var league = LeagueCopy.in(folder)
                .replace(
                        "draft.csv",
                        "2019,1,1,elks,gulls,adam-quill,almanac;gazette",
                        "2019,1,1,elks,owls,dan-tight,herald");

        Imports.run(league.location());

        assertThat(ask("MATCH (:DraftPick {id: '2019-1'})-[:SELECTED]->(player) RETURN collect(player.id)"))
                .isEqualTo(List.of("dan-tight"));
        assertThat(ask("MATCH (:DraftPick {id: '2019-1'})-[:OWNED_BY]->(team) RETURN collect(team.id)"))
                .isEqualTo(List.of("owls"));
        assertThat(ask("MATCH (player)-[:DRAFTED_BY {season: 2019, overall: 1}]->(team)"
                        + " RETURN collect(player.id + ' ' + team.id)"))
                .isEqualTo(List.of("dan-tight owls"));
    }

    @Test
    void replacesTheFranchiseThatDrafted(@TempDir Path folder) {
        Imports.run(LeagueCopy.in(folder)
                .replace("draft.csv", "2019,1,1,elks,gulls,adam-quill", "2019,1,1,elks,owls,adam-quill")
                .location());

        assertThat(ask("MATCH (:Person {id: 'adam-quill'})-[:DRAFTED_BY]->(team) RETURN collect(team.id)"))
                .isEqualTo(List.of("owls"));
    }

    @Test
    void refusesAFileThatIsCutOffUnlessItIsAllowed(@TempDir Path folder) {
        var league = LeagueCopy.in(folder);
        var roster = league.text("roster.csv");
        league.write(
                "roster.csv", roster.substring(0, roster.indexOf("ed-guard")).getBytes(UTF_8));
        var before = LeagueDigest.lines();

        assertThatExceptionOfType(IngestException.class)
                .isThrownBy(() -> Imports.run(league.location()))
                .withMessageContaining("is refused and nothing was written:")
                .withMessageMatching(
                        "(?s).*sources.csv, line 4: of \\d+ facts that the graph has from the source 'almanac', \\d+"
                                + " \\(\\d+ %\\) would vanish, more than 3 %; see whether the file is whole, or import it with"
                                + " --allow-shrink or --keep.*");
        assertThat(LeagueDigest.lines()).isEqualTo(before);

        importShrinking(league);
        assertThat(number("MATCH (:Person {id: 'ed-guard'})-[stint:ON_ROSTER]->() RETURN count(stint)"))
                .isZero();
        assertThat(asIfAlone(league)).isEmpty();
    }

    /** Values that go, ends of links that change, and what may be stated once and is stated otherwise now. */
    @Test
    void endsAsIfItHadNeverSaidOtherwise(@TempDir Path folder) {
        var league = LeagueCopy.in(folder)
                .replace("sources.csv", "Quill arrives", "")
                .replace("people.csv", "75,220,2019", ",220,2019")
                .replace("people.csv", "Uma Reporter,,false,false", "Uma Reporter,,false,true")
                .replace("claims.csv", "OtherPerson:uma-reporter,age,44", "Team:elks,age,44")
                .replace("claims.csv", "status,AGREED,NORMAL,,gazette", "status,AGREED,NORMAL,,herald")
                .replace("claims.csv", "gazette,he rushed for 27 yards", "gazette,")
                .replace("claims.csv", "draftedBy.season,2018", "draftedBy.season,2019")
                .replace("events.csv", "adam-quill;gus-back,gulls", "adam-quill,owls")
                .replace("picks.csv", "2023-r3-elks,2023,3,,elks", "2023-r3-elks,2023,3,,owls")
                .replace("draft.csv", "2019,2,40,gulls,gulls,carl-wide", "2019,2,40,,owls,carl-wide")
                .replace("trades.csv", "Three teams and a coach.", "")
                .replace("trade_legs.csv", "elks,owls,tom-traded,,,The coach goes along.", "elks,gulls,tom-traded,,,")
                .replace("trade_legs.csv", "2018-200,,A right", "2018-200,true,A right")
                .replace("roster.csv", "ben-rusher,elks,2020,2020,4,4,RB,2,ACTIVE", "ben-rusher,elks,2020,2020,4,4,,,")
                .replace("roster.csv", "carl-wide,gulls,2020,2021", "carl-wide,gulls,2020,2020")
                .replace(
                        "staff.csv",
                        "2021,3,,Interim head coach,HEAD_COACH,ALL,true",
                        "2021,3,,Head coach,HEAD_COACH,ALL,false")
                .replace("staff.csv", "quin-line,gulls,2020,2021", "quin-line,gulls,2021,2021")
                .replace("weeks.csv", "2020-09-08", "2020-09-07");

        importShrinking(league);

        assertThat(asIfAlone(league)).isEmpty();
    }

    private static void importShrinking(LeagueCopy league) {
        new LeagueImport(TestNeo4j.graph())
                .run(
                        List.of(new SidelineLeague(league.location())),
                        new ImportOptions(false, false, false, true, ImportProgress.NONE));
    }

    /** What an import over an earlier state of its files leaves otherwise than one into an empty graph. */
    private static List<String> asIfAlone(LeagueCopy league) {
        var over = LeagueDigest.facts();
        Imports.run(league.location());
        var alone = new ArrayList<>(LeagueDigest.facts());
        var differing = new ArrayList<>(over);
        differing.removeAll(alone);
        alone.removeAll(over);
        differing.addAll(alone);
        return differing;
    }

    private static long number(String cypher) {
        return TestNeo4j.graph().ask(Statement.of("test", cypher)).asLong();
    }

    private static Object ask(String cypher) {
        return TestNeo4j.graph().ask(Statement.of("test", cypher)).asObject();
    }
}
