package sideline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import sideline.ingest.LeagueImport;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import sideline.support.TestNeo4j;

/** A league fresh from its import is sound, and each rule is broken by one thing done to it. */
@InLeague(value = Kind.STARTER, changed = true)
@TestMethodOrder(OrderAnnotation.class)
class DataChecksIT {

    /** What breaks each, in an order in which none has been broken before its turn. */
    private static final Map<String, String> BREAKING = breaking();

    private static Map<String, String> breaking() {
        var breaking = new LinkedHashMap<String, String>();
        breaking.put("derived links", "MATCH (team:Team {id: 'rams'}) SET team:Stale");
        breaking.put("finished imports", "CREATE (:ImportLock {id: 'league', league: 'nflverse', changed: true})");
        breaking.put("rules", "MATCH (dataset:Dataset) SET dataset.rules = 'those of long ago'");
        breaking.put(
                "change feed",
                "MATCH (dataset:Dataset) SET dataset.changes = dataset.changes + 2"
                        + " CREATE (:Change {sequence: dataset.changes})");
        breaking.put("change numbers", "MATCH (dataset:Dataset) CREATE (:Change {sequence: dataset.changes + 1})");
        breaking.put("claims", "CREATE (:Claim {id: 'nobody-said-so'})");
        breaking.put(
                "coaching",
                "MATCH (player:Person {id: 'cam-akers'}), (coach:Person {id: 'kevin-oconnell'})"
                        + " CREATE (player)-[:COACHED_BY {id: 'never', rule: 'R', team: 'rams', season: 1920}]->(coach)");
        breaking.put(
                "derived facts",
                "MATCH (:Person {id: 'cam-akers'})-[link:COACHED_BY]->() WITH link LIMIT 1 REMOVE link.rule");
        breaking.put(
                "one fact one link",
                "MATCH (player:Person {id: 'cam-akers'})-[draft:DRAFTED_BY]->(team)"
                        + " CREATE (player)-[:DRAFTED_BY {id: draft.id, sources: draft.sources}]->(team)");
        breaking.put("stated facts", "MATCH (:DraftPick)-[fact:OWNED_BY]->() WITH fact LIMIT 1 SET fact.sources = []");
        breaking.put("sources", "MATCH (trade:Trade) WITH trade LIMIT 1 SET trade.sources = trade.sources + 'nowhere'");
        breaking.put("views", "MATCH (coach:Coach {id: 'kevin-oconnell'}) REMOVE coach:Person");
        breaking.put("ids", "CREATE (:Event {text: 'Nobody can ask for this.'})");
        breaking.put("calendar", "MATCH (week:Week {season: 2020}) DELETE week");
        breaking.put("franchises", "CREATE (:TeamSeason {id: 'nowhere-2021', season: 2021})");
        breaking.put(
                "stints",
                "MATCH (player:Person {id: 'cam-akers'}), (team:Team {id: 'rams'})"
                        + " CREATE (player)-[:ON_ROSTER {id: 'at-no-time', season: 2020, sources: ['x']}]->(team)");
        breaking.put(
                "weeks",
                "MATCH (:Person {id: 'cam-akers'})-[stint:ON_ROSTER]->(:TeamSeason {id: 'vikings-2023'})"
                        + " SET stint.firstWeek = 9, stint.lastWeek = 3");
        breaking.put("legs", "MATCH (:Trade)-[leg:MOVED]->() WITH leg LIMIT 1 SET leg.to = 'nowhere'");
        breaking.put("trades", "CREATE (:Trade {id: 'nothing-for-nothing'})");
        breaking.put("moves", "MATCH (:Person)-[move:TRADED_TO]->() WITH move LIMIT 1 DELETE move");
        breaking.put(
                "picks",
                "MATCH (pick:DraftPick)-[:SELECTED]->(:Person {id: 'cam-akers'}), (other:Person {id: 'sean-mcvay'})"
                        + " CREATE (pick)-[:SELECTED {id: 'twice', sources: ['x']}]->(other)");
        breaking.put(
                "retractions", "MATCH (trade:Trade) WITH trade LIMIT 1 CREATE (:Retracted {id: 'Trade:' + trade.id})");
        breaking.put(
                "tokens", "CREATE (:AccessToken {id: 'sideline_as-it-was-given', name: 'writer', role: 'EDITOR'})");
        breaking.put("version", "MATCH (dataset:Dataset) REMOVE dataset.version");
        return breaking;
    }

    @Test
    @Order(1)
    void findNothingInWhatWasImported() {
        assertThat(look().values()).as("problems").allMatch(Finding::isSound);
    }

    @Test
    @Order(2)
    void findEachThingThatIsBroken() {
        var broken = new HashSet<String>();
        var found = look();
        for (var each : BREAKING.entrySet()) {
            TestNeo4j.run(each.getValue());
            broken.add(each.getKey());
            found = look();
            assertThat(found)
                    .allSatisfy((subject, finding) -> assertThat(finding.isSound())
                            .as(each.getKey() + ": " + finding)
                            .isEqualTo(!broken.contains(subject)));
        }
        assertThat(broken).isEqualTo(found.keySet());
        assertThat(found)
                .hasEntrySatisfying(
                        "change feed",
                        finding -> assertThat(finding.sentence())
                                .matches(
                                        "The feed of changes lacks 1 numbers, \\d+ the first, which .*; restore a backup\\."));
        assertThat(found.values())
                .allMatch(finding -> finding.sentence().matches("[A-Z0-9].*; .*\\.")
                        && !finding.sentence().contains("{"));
    }

    private static Map<String, Finding> look() {
        var found = new LinkedHashMap<String, Finding>();
        new DataChecks()
                .look(
                        TestNeo4j.graph(),
                        Map.of("rules", LeagueImport.rules()),
                        finding -> found.put(finding.subject(), finding));
        return found;
    }
}
