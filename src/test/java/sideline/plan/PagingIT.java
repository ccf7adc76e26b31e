package sideline.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import sideline.support.Leagues;
import sideline.support.TestNeo4j;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pages of a list together are the list, whatever their size and whatever is written between two of them. */
@InLeague(value = Kind.STARTER, changed = true)
class PagingIT {

    private static final String PLAYERS = "players(";
    private static final String PAGE = """
            query($first: Int!, $after: String) {
              list: %s first: $first, after: $after) {
                totalCount
                edges { cursor node { id } }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
              }
            }""";

    private final JsonMapper json = new JsonMapper();
    private final TestEngine engine = new TestEngine();

    @BeforeEach
    void load() {
        Leagues.load("starter");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 50, 100})
    void pagesTogetherAreTheList(int size) {
        var all = TestNeo4j.driver()
                .executableQuery("MATCH (p:Player) RETURN 'Player:' + p.id AS id ORDER BY p.nameKey, p.id")
                .execute()
                .records()
                .stream()
                .map(row -> row.get("id").asString())
                .toList();
        assertThat(all).hasSizeGreaterThan(150);
        var limit = size == 1 ? 40 : all.size();

        var walked = walk(PLAYERS, size, limit, () -> {});

        assertThat(walked).isEqualTo(all.subList(0, walked.size()));
        assertThat(walked.size()).isGreaterThanOrEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "players(orderBy: BIRTH_DATE,",
                "players(orderBy: BIRTH_DATE_DESC,",
                "players(orderBy: ROOKIE_SEASON,",
                "players(orderBy: ROOKIE_SEASON_DESC,",
                "players(where: {draftedBy: {team: \"rams\"}}, asOf: \"2021-06-01\",",
                "players(where: {coachedBy: {coach: \"sean-mcvay\"}}, orderBy: ROOKIE_SEASON_DESC,",
                "coaches(",
                "coaches(where: {onStaff: {team: \"rams\"}},",
                "trades(",
                "trades(orderBy: OLDEST_FIRST,",
                "trades(where: {team: \"rams\"},",
                "draftPicks(",
                "draftPicks(orderBy: OLDEST_FIRST,",
                "draftPicks(where: {owner: \"rams\"},"
            })
    void noOrderLosesOrRepeatsAnything(String list) {
        var inOne = walk(list, 100, Integer.MAX_VALUE, () -> {});

        assertThat(walk(list, 9, Integer.MAX_VALUE, () -> {})).isEqualTo(inOne);
        assertThat(inOne).doesNotHaveDuplicates().hasSize(total(list));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "player(by: {id: \"cam-akers\"}) { list: stintsConnection(",
                "player(by: {id: \"cam-akers\"}, asOf: \"2022-06-01\") { list: stintsConnection(fromSeason: 2020,",
                "coach(by: {id: \"sean-mcvay\"}) { list: coachedConnection(",
                "coach(by: {id: \"kevin-oconnell\"}) { list: coachedConnection(roleClass: HEAD_COACH, toSeason: 2023,",
                "team(by: {id: \"rams\"}) { list: rosterConnection(",
                "team(by: {id: \"rams\"}) { list: rosterConnection(fromSeason: 2019, toSeason: 2021,",
                "team(by: {id: \"rams\"}) { list: drafted(",
                "list: reunions(season: 2023,",
                "list: reunions(kinds: [TEAMMATES], asOf: \"2023-10-01\",",
                "list: neighbours(ofRef: {person: {name: \"Cam Akers\"}},",
            })
    void noListBelowLosesOrRepeatsAnything(String list) {
        var pages = list.contains("stints") ? 2 : 37;
        var inOne = cursors(list, 100);

        assertThat(cursors(list, pages)).isEqualTo(inOne);
        assertThat(inOne).isNotEmpty().doesNotHaveDuplicates();
    }

    private List<String> cursors(String list, int size) {
        var cursors = new ArrayList<String>();
        var variables = new HashMap<String, Object>(Map.of("first", size));
        var text = "query($first: Int!, $after: String) { " + list + " first: $first, after: $after) { totalCount"
                + " edges { cursor } pageInfo { hasNextPage endCursor } } }" + (list.startsWith("list") ? "" : " }");
        while (true) {
            var result = engine.execute(text, variables);
            assertThat(result.getErrors()).isEmpty();
            var page = json.valueToTree(result.toSpecification()).findValue("list");
            page.path("edges").forEach(edge -> cursors.add(edge.path("cursor").asString()));
            if (!page.path("pageInfo").path("hasNextPage").asBoolean()) {
                assertThat(cursors).hasSize(page.path("totalCount").asInt());
                return cursors;
            }
            variables.put("after", page.path("pageInfo").path("endCursor").asString());
        }
    }

    @Test
    void aFilteredPageStaysItsPlaceWhileOthersAreWritten() {
        Leagues.forget();
        var list = "players(where: {draftedBy: {team: \"rams\"}}, orderBy: BIRTH_DATE,";
        var before = walk(list, 100, Integer.MAX_VALUE, () -> {});
        var written = new ArrayList<String>();

        var walked = walk(list, 3, Integer.MAX_VALUE, () -> {
            var id = "drafted-meanwhile-" + written.size();
            written.add("Player:" + id);
            TestNeo4j.driver()
                    .executableQuery(
                            "MATCH (t:Team {id: 'rams'}) CREATE (:Person:Player {id: $id, name: $id, nameKey: $id, names:"
                                    + " [$id], birthDate: $born})-[:DRAFTED_BY {id: $id, season: 2020}]->(t)")
                    .withParameters(Map.of("id", id, "born", LocalDate.of(written.size() % 2 == 0 ? 1975 : 2005, 1, 1)))
                    .execute();
        });

        assertThat(walked).doesNotHaveDuplicates().containsAll(before);
        assertThat(walked.stream().filter(before::contains)).containsExactlyElementsOf(before);
        assertThat(written).containsAnyElementsOf(walked);
    }

    @Test
    void whatIsWrittenMeanwhileMovesNothingElse() {
        Leagues.forget();
        var random = new Random(20_261_121);
        var before = new TreeSet<>(walk(PLAYERS, 100, Integer.MAX_VALUE, () -> {}));
        var written = new ArrayList<String>();

        var walked = walk(PLAYERS, 5, Integer.MAX_VALUE, () -> {
            var id = "written-meanwhile-" + written.size();
            written.add("Player:" + id);
            TestNeo4j.driver()
                    .executableQuery(
                            "CREATE (:Person:Player {id: $id, name: $name, nameKey: toLower($name), names: [$name]})")
                    .withParameters(Map.of("id", id, "name", (char) ('A' + random.nextInt(26)) + "nybody"))
                    .execute();
        });

        assertThat(walked).doesNotHaveDuplicates().containsAll(before);
        assertThat(written).hasSizeGreaterThan(20).containsAnyElementsOf(walked);
        assertThat(walked).allMatch(id -> before.contains(id) || written.contains(id));
    }

    private List<String> walk(String list, int size, int limit, Runnable betweenPages) {
        var ids = new ArrayList<String>();
        var variables = new HashMap<String, Object>(Map.of("first", size));
        while (true) {
            var page = page(list, variables);
            var info = page.path("pageInfo");
            var edges = page.path("edges");
            edges.forEach(edge -> ids.add(edge.path("node").path("id").asString()));
            assertThat(edges.size()).isBetween(1, size);
            assertThat(info.path("hasPreviousPage").asBoolean()).isEqualTo(variables.containsKey("after"));
            assertThat(info.path("endCursor"))
                    .isEqualTo(edges.path(edges.size() - 1).path("cursor"));
            if (!info.path("hasNextPage").asBoolean() || ids.size() >= limit) {
                return ids;
            }
            variables.put("after", info.path("endCursor").asString());
            betweenPages.run();
        }
    }

    private int total(String list) {
        return page(list, Map.of("first", 1)).path("totalCount").asInt();
    }

    private JsonNode page(String list, Map<String, Object> variables) {
        var result = engine.execute(PAGE.formatted(list), variables);
        assertThat(result.getErrors()).isEmpty();
        return json.valueToTree(result.toSpecification()).path("data").path("list");
    }
}
