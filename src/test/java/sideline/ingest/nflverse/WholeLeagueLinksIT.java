package sideline.ingest.nflverse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sideline.api.ApiServer;
import sideline.graph.Statement;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import sideline.support.Leagues;
import sideline.support.TestNeo4j;
import tools.jackson.databind.JsonNode;

/** How people of the whole real league are linked, against the files, which are read here without any stints. */
@Tag("league")
@InLeague(Kind.WHOLE)
class WholeLeagueLinksIT {

    private static final int CHAINS = 1_000;
    private static final int DIRECT = 200;
    private static final int LAST_WEEK = 22;

    private static final String ASKED = """
            query ($a: EntityRef!, $b: EntityRef!, $steps: Int!) {
              relationship(between: $a, and: $b, maxSteps: $steps) {
                ways { steps { from { id names } to { id ... on Person { names } }
                  overlaps { season basis firstWeek lastWeek teamSeason { id } } } }
              }
            }""";

    @SuppressWarnings("NullAway.Init")
    private static Presences presences;

    @BeforeAll
    static void load() {
        WholeLeague.load();
        presences = new Presences(WholeLeague.franchises());
    }

    @AfterAll
    static void forget() {
        Leagues.forget();
    }

    @Test
    void noChainHasAStepWithoutOverlap() {
        var people = TestNeo4j.graph()
                .ask(Statement.of(
                        "test",
                        "MATCH (person:Person) WHERE EXISTS { (person)-[:ON_ROSTER|ON_STAFF]->() }"
                                + " WITH person.id AS id ORDER BY id RETURN collect(id)"))
                .asList(value -> value.asString());
        var random = new Random(20_261_121);
        var linked = 0;
        for (var i = 0; i < CHAINS; i++) {
            var one = people.get(random.nextInt(people.size()));
            var other = people.get(random.nextInt(people.size()));
            if (one.equals(other)) {
                continue;
            }
            var ways = ways(Map.of("id", one), Map.of("id", other), 4);
            linked += ways.isEmpty() ? 0 : 1;
            ways.forEach(way -> way.path("steps").forEach(step -> assertOverlaps(step, one + " and " + other)));
        }
        assertThat(linked).isGreaterThan(CHAINS * 9 / 10);
    }

    private static void assertOverlaps(JsonNode step, String pair) {
        var some = texts(step.path("from").path("names"));
        var others = texts(step.path("to").path("names"));
        if (step.path("overlaps").isEmpty()) {
            return;
        }
        for (var overlap : step.path("overlaps")) {
            var id = overlap.path("teamSeason").path("id").asString();
            var teamSeason = id.substring(id.indexOf(':') + 1);
            assertThat(presences.has(teamSeason, some))
                    .as(pair + ": " + some + " at " + id)
                    .isTrue();
            assertThat(presences.has(teamSeason, others))
                    .as(pair + ": " + others + " at " + id)
                    .isTrue();
            if (overlap.path("basis").asString().equals("SAME_WEEK")) {
                assertThat(presences.shareWeek(
                                teamSeason,
                                some,
                                others,
                                overlap.path("firstWeek").asInt(1),
                                overlap.path("lastWeek").asInt(LAST_WEEK)))
                        .as(pair + ": " + some + " and " + others + " in a week of " + overlap)
                        .isTrue();
            }
        }
    }

    @Test
    void twoOfOneRosterAreLinkedDirectly() {
        var random = new Random(7);
        var rosters = new ArrayList<>(presences.listed().entrySet());
        for (var i = 0; i < DIRECT; i++) {
            var roster = rosters.get(random.nextInt(rosters.size()));
            var players = roster.getValue().stream()
                    .filter(id -> !id.isEmpty())
                    .distinct()
                    .toList();
            if (players.size() < 2) {
                continue;
            }
            var one = players.get(random.nextInt(players.size()));
            var other = players.get(random.nextInt(players.size()));
            if (!one.equals(other)) {
                assertLinked(gsis(one), gsis(other), roster.getKey());
            }
        }
    }

    @Test
    void aCoachIsLinkedDirectlyToEveryoneOfHisTeam() {
        var random = new Random(11);
        var staffs = new ArrayList<>(presences.coaches().entrySet());
        var withPlayers = 0;
        for (var i = 0; i < DIRECT; i++) {
            var staff = staffs.get(random.nextInt(staffs.size()));
            var coach = staff.getValue().get(random.nextInt(staff.getValue().size()));
            var colleague = staff.getValue().get(random.nextInt(staff.getValue().size()));
            if (!coach.equals(colleague)) {
                assertLinked(named(coach), named(colleague), staff.getKey());
            }
            var players = presences.listed().getOrDefault(staff.getKey(), List.of()).stream()
                    .filter(id -> !id.isEmpty())
                    .toList();
            if (!players.isEmpty()) {
                withPlayers++;
                assertLinked(named(coach), gsis(players.get(random.nextInt(players.size()))), staff.getKey());
            }
        }
        assertThat(withPlayers).isGreaterThan(DIRECT / 4);
    }

    private static void assertLinked(Map<String, Object> one, Map<String, Object> other, String teamSeason) {
        assertThat(meant(one).stream().flatMap(some -> meant(other).stream().map(another -> List.of(some, another))))
                .as(one + " and " + other + " of " + teamSeason)
                .anyMatch(pair -> ways(pair.get(0), pair.get(1), 1).stream()
                        .anyMatch(way -> way.path("steps")
                                .path(0)
                                .path("overlaps")
                                .toString()
                                .contains("\"TeamSeason:" + teamSeason + "\"")));
    }

    /** Everyone who can be meant; a name may fit several. */
    private static List<Map<String, Object>> meant(Map<String, Object> reference) {
        var answer = ApiServer.json(ApiServer.ask(
                "query ($a: EntityRef!) { relationship(between: $a, and: {id: \"rams\"}, maxSteps: 1) { sentence } }",
                Map.of("a", reference)));
        var candidates = answer.path("errors").path(0).path("extensions").path("candidates");
        return candidates.isMissingNode()
                ? List.of(reference)
                : StreamSupport.stream(candidates.spliterator(), false)
                        .map(candidate -> Map.<String, Object>of(
                                "id", candidate.path("id").asString()))
                        .toList();
    }

    private static Map<String, Object> named(String name) {
        return Map.of("person", Map.of("name", name));
    }

    private static Map<String, Object> gsis(String id) {
        return Map.of("person", Map.of("gsisId", id));
    }

    private static List<JsonNode> ways(Map<String, Object> one, Map<String, Object> other, int steps) {
        var answer = ApiServer.json(ApiServer.ask(ASKED, Map.of("a", one, "b", other, "steps", steps)));
        assertThat(answer.path("errors")).as(one + " and " + other).isEmpty();
        return StreamSupport.stream(
                        answer.path("data").path("relationship").path("ways").spliterator(), false)
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
