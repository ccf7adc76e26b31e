package sideline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sideline.graph.Statement;
import sideline.support.LeagueDigest;
import sideline.support.Leagues;
import sideline.support.TestNeo4j;

class LeagueImportIT {

    @BeforeEach
    void load() {
        Leagues.empty();
        Imports.run(Imports.SMALL);
    }

    @AfterAll
    static void forget() {
        Leagues.forget();
    }

    @Test
    void writesEveryRow() {
        assertThat(ask("MATCH (dataset:Dataset) RETURN dataset")).asString().isNotEmpty();
        assertThat(number("MATCH (dataset:Dataset) RETURN dataset.version")).isEqualTo(1);
        assertThat(number("MATCH (dataset:Dataset) RETURN dataset.people")).isEqualTo(22);
        assertThat(number("MATCH (dataset:Dataset) RETURN dataset.players")).isEqualTo(11);
        assertThat(number("MATCH (dataset:Dataset) RETURN dataset.coaches")).isEqualTo(11);
        assertThat(number("MATCH (dataset:Dataset) RETURN dataset.onRoster")).isEqualTo(24);
        assertThat(number("MATCH (dataset:Dataset) RETURN dataset.moved")).isEqualTo(7);
        assertThat(number("RETURN COUNT { MATCH (:ImportLock) }")).isZero();
    }

    @Test
    void makesOneNodeOfOneHuman() {
        assertThat(number("MATCH (kim:Person:Player:Coach {id: 'kim-both'}) RETURN count(kim)"))
                .isEqualTo(1);
        assertThat(number("MATCH (joe:Person {name: 'Joe Bloggs'}) RETURN count(joe)"))
                .isEqualTo(2);
        assertThat(number("MATCH (uma:Person {id: 'uma-reporter'}) RETURN size(labels(uma))"))
                .isEqualTo(1);
    }

    @Test
    void takesAPickThatGetsItsNumberForTheSame(@TempDir Path folder) {
        var league = LeagueCopy.in(folder).append("draft.csv", "2022,5,150,owls,gulls,ben-rusher,almanac");

        for (var times = 0; times < 2; times++) {
            Imports.run(league.location());

            assertThat(ask("MATCH (:Trade)-[leg:MOVED]->(pick:DraftPick {season: 2022, round: 5})"
                            + " RETURN collect(leg.id + ' ' + pick.id)"))
                    .isEqualTo(List.of("2021-10-05-adam-quill.2022-150.elks 2022-150"));
            assertThat(number("MATCH (pick:DraftPick {id: '2022-r5-owls'}) RETURN count(pick)"))
                    .isZero();
        }
    }

    @Test
    void findsPeopleAndTeamsByEverySpelling() {
        assertThat(found("person_name_keys", "adam quill")).isEqualTo(List.of("adam-quill"));
        assertThat(found("person_name_keys", "aj quill")).isEqualTo(List.of("adam-quill"));
        assertThat(found("person_name_keys", "ed oguard")).isEqualTo(List.of("ed-guard"));
        assertThat(found("person_name_keys", "quill")).isEqualTo(List.of());
        assertThat(found("team_name_keys", "port gulls")).isEqualTo(List.of("gulls"));
        assertThat(found("team_name_keys", "gulls")).isEqualTo(List.of("gulls"));
        assertThat(found("team_name_keys", "ptg")).isEqualTo(List.of("gulls"));
    }

    @Test
    void namesTeamSeasonsAsTheyWereCalledThen() {
        assertThat(ask("MATCH (season:TeamSeason {id: 'gulls-2020'}) RETURN season.name"))
                .isEqualTo("Port Gulls");
        assertThat(ask("MATCH (season:TeamSeason {id: 'gulls-2021'}) RETURN season.abbreviation"))
                .isEqualTo("HAR");
    }

    @Test
    void makesOneStintPerSeasonWithTheWeeksOfItsEnds() {
        var stints = "MATCH (:Person {id: $id})-[stint:ON_ROSTER]->() WITH stint ORDER BY stint.id RETURN collect("
                + "stint.id + ' ' + coalesce(toString(stint.firstWeek), '') + '-' + coalesce(toString(stint.lastWeek), ''))";

        assertThat(ask(stints, Map.of("id", "adam-quill")))
                .isEqualTo(List.of(
                        "adam-quill.gulls-2019 -",
                        "adam-quill.gulls-2020 -",
                        "adam-quill.gulls-2021 -4",
                        "adam-quill.owls-2021 5-"));
        assertThat(ask(stints, Map.of("id", "ben-rusher")))
                .isEqualTo(List.of(
                        "ben-rusher.elks-2020 4-4",
                        "ben-rusher.gulls-2020 1-3",
                        "ben-rusher.gulls-2020.2 5-",
                        "ben-rusher.gulls-2021 -"));
    }

    @Test
    void recordsATradeOfThreeTeamsAndACoach() {
        assertThat(ask("MATCH (:Trade {id: '2021-10-05-adam-quill'})-[leg:MOVED]->(asset) WITH leg, asset "
                        + "ORDER BY asset.id RETURN collect(leg.from + ' ' + asset.id + ' ' + leg.to)"))
                .isEqualTo(List.of(
                        "owls 2018-200 gulls",
                        "owls 2022-r5-owls elks",
                        "elks 2022-undisclosed-elks-owls gulls",
                        "gulls adam-quill owls",
                        "elks tom-traded owls"));
        assertThat(ask("MATCH (:Coach {id: 'tom-traded'})-[move:TRADED_TO]->(team:Team) "
                        + "RETURN team.id + ' from ' + move.from + ' on ' + move.date + ' ' + move.status"))
                .isEqualTo("owls from elks on 2021-10-05 OFFICIAL");
    }

    @Test
    void resolvesPicksThatWereUsedAndLeavesOthersOpen() {
        assertThat(ask("MATCH (:DraftPick {id: '2018-200'})-[:SELECTED]->(player) RETURN player.id"))
                .isEqualTo("gus-back");
        assertThat(number("MATCH (pick:DraftPick {id: '2022-r5-owls'}) RETURN COUNT { (pick)-[:SELECTED]->() }"))
                .isZero();
        assertThat(ask("MATCH (:DraftPick {id: '2019-1'})-[:OWNED_BY]->(team) RETURN team.id"))
                .isEqualTo("gulls");
        assertThat(number("MATCH (pick:DraftPick {id: '2022-undisclosed-elks-owls'}) "
                        + "RETURN COUNT { (pick)-[:OWNED_BY]->() }"))
                .isZero();
    }

    @Test
    void derivesWhichClaimsContradictEachOther() {
        assertThat(ask("MATCH (one:Claim)-[link:CONTRADICTS {rule: 'SAME_SUBJECT_AND_PREDICATE'}]->(other:Claim) "
                        + "WITH one, other ORDER BY one.id, other.id RETURN collect(one.id + ' x ' + other.id)"))
                .isEqualTo(List.of(
                        "adam-quill-drafted-almanac x adam-quill-drafted-herald",
                        "adam-quill-yards-almanac x adam-quill-yards-herald",
                        "adam-quill-yards-gazette x adam-quill-yards-herald"));
    }

    @Test
    void changesNothingWhenRunAgain() {
        var before = LeagueDigest.lines();

        var again = Imports.run(Imports.SMALL);

        assertThat(LeagueDigest.lines()).isEqualTo(before);
        assertThat(again.version()).isEqualTo(1);
        assertThat(again.derived()).isZero();
        assertThat(again.total())
                .isEqualTo(new ImportSummary.Tally(0, 0, again.total().rows()));
    }

    @Test
    void changesOnlyWhatDiffers(@TempDir Path folder) {
        var league = LeagueCopy.in(folder)
                .replace("staff.csv", "sam-owl,owls,2020,2021,,,", "sam-owl,owls,2020,2021,,3,")
                .replace("people.csv", "Lake College", "Coast State");

        var summary = Imports.run(league.location());

        assertThat(summary.changes().get("people")).isEqualTo(new ImportSummary.Tally(0, 1, 21));
        assertThat(summary.changes().get("staff-stints")).isEqualTo(new ImportSummary.Tally(0, 1, 18));
        assertThat(summary.version()).isEqualTo(2);
        assertThat(Coaching.inGraph())
                .contains("gus-back | sam-owl | owls-2021 | Head coach | "
                        + "HEAD_COACH_COVERS_ALL | SAME_SEASON | null | 3")
                .doesNotContain("gus-back | sam-owl | owls-2021 | Head coach | "
                        + "HEAD_COACH_COVERS_ALL | CERTAIN | null | null");
    }

    @Test
    void deletesDerivedLinksThatNoLongerFollow() {
        TestNeo4j.run("MATCH (:Person {id: 'sam-owl'})-[stint:ON_STAFF {season: 2021}]->() DELETE stint");
        var rebuild = new WriteFiles().statement("coached-by", Map.of("teamSeasons", List.of("owls-2021")));

        var graph = TestNeo4j.graph().within(Duration.ofMinutes(1));

        var first = graph.write(List.of(rebuild)).get(0);
        var second = graph.write(List.of(rebuild)).get(0);

        assertThat(first).containsEntry("written", 0L).containsEntry("deleted", 3L);
        assertThat(second).containsEntry("written", 0L).containsEntry("deleted", 0L);
    }

    @Test
    void derivesAnewWhatRulesOfAnotherVersionHadDerived() {
        var before = facts();
        TestNeo4j.run("MATCH (dataset:Dataset) REMOVE dataset.rules");
        TestNeo4j.run("MATCH ()-[derived:COACHED_BY|LED_TO|CONTRADICTS]->() DELETE derived");
        TestNeo4j.run(
                "MATCH ()-[stint:ON_ROSTER|ON_STAFF]->() REMOVE stint.dated, stint.before, stint.after, stint.whole");
        TestNeo4j.run("MATCH ()-[move:MOVED|TRADED_TO]->() REMOVE move.place, move.movedAs");
        TestNeo4j.run("MATCH (found:Person|Team) REMOVE found.nameWords, found.nameParts, found.searchMarks");
        TestNeo4j.run("MATCH (day:Season) DELETE day");
        TestNeo4j.run("MATCH (week:Week {nominal: true}) DELETE week");

        var again = Imports.run(Imports.SMALL);

        assertThat(facts()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(again.total().created() + again.total().changed()).isZero();
        assertThat(Imports.run(Imports.SMALL).version()).isEqualTo(again.version());
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
        var over = facts();
        Leagues.empty();
        Imports.run(league.location());
        var alone = facts();
        var differing = new ArrayList<>(over);
        differing.removeAll(alone);
        alone.removeAll(over);
        differing.addAll(alone);
        return differing;
    }

    private static List<String> facts() {
        return new ArrayList<>(LeagueDigest.lines()
                .lines()
                .filter(line -> !line.startsWith("[Dataset]"))
                .toList());
    }

    @Test
    void writesNothingWhenARowIsRefused(@TempDir Path folder) {
        var league = LeagueCopy.in(folder)
                .replace("people.csv", "Lake College", "Coast State")
                .append("claims.csv", "new-claim,Team:owls,age,1,NORMAL,,nobody,,2022-01-01");
        var before = LeagueDigest.lines();

        assertThatExceptionOfType(IngestException.class)
                .isThrownBy(() -> Imports.run(league.location()))
                .withMessageContaining("claims.csv, line 14, column source: 'nobody' is not in sources.csv.");
        assertThat(LeagueDigest.lines()).isEqualTo(before);
    }

    private static Object found(String index, String key) {
        return ask(
                "CALL db.index.fulltext.queryNodes($index, '\"' + $key + '\"') YIELD node RETURN collect(node.id)",
                Map.of("index", index, "key", key));
    }

    private static long number(String cypher) {
        return TestNeo4j.graph().ask(Statement.of("test", cypher)).asLong();
    }

    private static Object ask(String cypher) {
        return ask(cypher, Map.of());
    }

    private static Object ask(String cypher, Map<String, Object> parameters) {
        return TestNeo4j.graph().ask(new Statement("test", cypher, parameters)).asObject();
    }
}
