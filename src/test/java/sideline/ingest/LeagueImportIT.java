package sideline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import sideline.graph.Statement;
import sideline.ingest.csv.IngestException;
import sideline.ingest.kind.WriteFiles;
import sideline.support.EmptyStore;
import sideline.support.LeagueDigest;
import sideline.support.TestNeo4j;

/** What an import of own files writes, derives and refuses. */
@ExtendWith(EmptyStore.class)
class LeagueImportIT {

    @BeforeEach
    void load() {
        Imports.run(Imports.SMALL);
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
        var before = LeagueDigest.facts();
        TestNeo4j.run("MATCH (dataset:Dataset) REMOVE dataset.rules");
        TestNeo4j.run("MATCH ()-[derived:COACHED_BY|LED_TO|CONTRADICTS]->() DELETE derived");
        TestNeo4j.run(
                "MATCH ()-[stint:ON_ROSTER|ON_STAFF]->() REMOVE stint.dated, stint.before, stint.after, stint.whole");
        TestNeo4j.run("MATCH ()-[move:MOVED|TRADED_TO]->() REMOVE move.place, move.movedAs");
        TestNeo4j.run("MATCH (found:Person|Team) REMOVE found.nameWords, found.nameParts, found.searchMarks");
        TestNeo4j.run("MATCH (day:Season) DELETE day");
        TestNeo4j.run("MATCH (week:Week {nominal: true}) DELETE week");

        var again = Imports.run(Imports.SMALL);

        assertThat(LeagueDigest.facts()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(again.total().created() + again.total().changed()).isZero();
        assertThat(Imports.run(Imports.SMALL).version()).isEqualTo(again.version());
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
