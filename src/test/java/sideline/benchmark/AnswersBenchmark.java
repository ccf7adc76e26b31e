package sideline.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import sideline.benchmark.Load.Connection;
import sideline.cypher.CypherFiles;
import tools.jackson.databind.json.JsonMapper;

/** The answers that only Sideline gives, over HTTP and four connections, on two sizes of league. */
@Tag("benchmark")
class AnswersBenchmark {

    private static final Duration TURN = Duration.ofSeconds(Integer.getInteger("benchmark.turn", 10));

    private static final String LINKED = """
            query($a: ID!, $b: ID!) {
              relationship(between: {id: $a}, and: {id: $b}) {
                sentence
                ways { rank kind sentence basis }
                completeness { complete }
              }
            }""";
    private static final String TREE = """
            query($id: ID!) {
              coachingTree(root: {id: $id}, depth: 3) { count branches { generation coach { name } under { name } } }
            }""";
    private static final String REUNIONS = """
            query($season: Int!) {
              reunions(season: $season, first: 25) { edges { node { sentence kind weeks } } }
            }""";
    private static final String NEIGHBOURS = """
            query($id: ID!) {
              neighbours(of: $id, first: 25) { totalCount edges { node { kind weeks node { id } } } }
            }""";
    private static final String PAGE = """
            query($position: String!, $team: ID!) {
              players(where: {position: $position, team: $team}, first: 25) { edges { node { name rookieSeason } } }
            }""";

    private static final String SEARCH = """
            query($text: String!) {
              search(text: $text) { edges { node { matchedName description years } } }
            }""";

    private static final String TRADES = """
            MATCH (player:Player)-[:ON_ROSTER]->(former:TeamSeason)
            MATCH (player)-[:ON_ROSTER]->(next:TeamSeason {season: former.season + 1})
            WITH player, former, next, split(former.id, '-')[0] AS from, split(next.id, '-')[0] AS to
            WHERE from <> to
            WITH player, next, min(from) AS from, to
            ORDER BY player.id, next.id
            WITH collect({player: player, from: from, to: to, season: next.season}) AS moves
            UNWIND range(0, size(moves) - 1, 12) AS place
            WITH moves[place] AS move, place
            MATCH (to:Team {id: move.to})
            WITH move, place, move.player AS player, to
            CREATE (player)-[:TRADED_TO {id: 'move-' + place, trade: 'trade-' + place, from: move.from,
              season: move.season, date: date({year: move.season, month: 3, day: 18}), status: 'OFFICIAL', sources: []}]->(to)
            """;

    private static final int BATCH = 2_000;

    private final JsonMapper json = new JsonMapper();
    private final Map<String, Double> small = new LinkedHashMap<>();

    /**
     * One question.
     *
     * @param name what is asked
     * @param text the document
     * @param variables the variables of the requests, in turn
     */
    private record Asked(String name, String text, List<Map<String, Object>> variables) {}

    @Test
    void measuresBothSizes() throws Exception {
        measure(1);
        measure(10);
    }

    private void measure(int size) throws Exception {
        try (var league = ServedLeague.ofSize(size)) {
            league.driver().executableQuery(TRADES).execute();
            makeSearchable(league.driver());
            System.out.println("League ×" + size + ": " + league.counts());
            var questions = questions(league.driver());
            for (var asked : questions) {
                Load.warmUp(() -> connection(league.port(), asked), asked.variables());
            }
            for (var asked : questions) {
                tell(asked, size, Load.run(() -> connection(league.port(), asked), asked.variables(), TURN));
            }
        }
    }

    /** Names as an import writes them: by the product's own rule. */
    private static void makeSearchable(Driver driver) {
        var derive = CypherFiles.in("derive").stream()
                .filter(file -> file.name().equals("search-people"))
                .findFirst()
                .orElseThrow();
        try (var session = driver.session()) {
            session.run(
                            "MATCH (person:Person) CALL (person) { SET person.nameKeys = [toLower(person.name)], person.nameKey = toLower(person.name) }"
                                    + " IN TRANSACTIONS OF 5000 ROWS")
                    .consume();
            var people = session.run("MATCH (person:Person) RETURN person.id AS id")
                    .list(row -> row.get("id").asString());
            for (var from = 0; from < people.size(); from += BATCH) {
                var batch = people.subList(from, Math.min(people.size(), from + BATCH));
                session.run(derive.text(), Map.of("people", batch)).consume();
            }
        }
        driver.executableQuery("CALL db.awaitIndexes(600)").execute();
        driver.executableQuery("CALL db.prepareForReplanning()").execute();
    }

    private void tell(Asked asked, int size, Load.Turn turn) {
        var before = small.putIfAbsent(asked.name(), turn.p50());
        System.out.println(String.format(
                        Locale.ROOT,
                        "%-32s %6.0f/s p50 %6.2f p99 %7.2f ms | load %.1f",
                        asked.name(),
                        turn.perSecond(),
                        turn.p50(),
                        turn.p99(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage())
                + (before == null ? "" : String.format(Locale.ROOT, " | time ×%d/×1 %.2f", size, turn.p50() / before)));
    }

    private static List<Asked> questions(Driver driver) {
        return List.of(
                new Asked(
                        "direct links",
                        LINKED,
                        rows(
                                driver,
                                "MATCH (p:Player) WITH p ORDER BY p.id WITH collect(p) AS ps UNWIND range(0, 499) AS i"
                                        + " WITH ps[toInteger(i * size(ps) / 500)] AS p MATCH (p)-[:COACHED_BY]->(c)"
                                        + " WITH p, min(c.id) AS b RETURN p.id AS a, b")),
                new Asked(
                        "links of 1,000 random pairs",
                        LINKED,
                        rows(
                                driver,
                                "MATCH (p:Person) WITH p ORDER BY p.id WITH collect(p.id) AS ids UNWIND range(0, 999) AS i"
                                        + " RETURN ids[i * 7919 % size(ids)] AS a, ids[(i * 104729 + 31) % size(ids)] AS b")),
                new Asked(
                        "coaching tree, depth 3",
                        TREE,
                        rows(
                                driver,
                                "MATCH (c:Coach)-[s:ON_STAFF {roleClass: 'HEAD_COACH'}]->() WITH c, count(s) AS seasons"
                                        + " WHERE seasons > 2 RETURN c.id AS id ORDER BY id LIMIT 100")),
                new Asked(
                        "reunions of a season",
                        REUNIONS,
                        rows(driver, "UNWIND range(2002, 2024) AS season RETURN season")),
                new Asked(
                        "search while typing",
                        SEARCH,
                        rows(
                                driver,
                                "MATCH (p:Person) WITH p ORDER BY p.id WITH collect(p.name) AS names UNWIND range(0, 499) AS i"
                                        + " WITH names[i * 7919 % size(names)] AS name, i"
                                        + " RETURN left(split(name, ' ')[i % 2], 3 + i % 4) AS text")),
                new Asked(
                        "neighbours of a player",
                        NEIGHBOURS,
                        rows(
                                driver,
                                "MATCH (p:Player) WITH p ORDER BY p.id WITH collect(p.id) AS ids UNWIND range(0, 499) AS i"
                                        + " RETURN ids[toInteger(i * size(ids) / 500)] AS id")),
                new Asked(
                        "a filtered page of players",
                        PAGE,
                        rows(
                                driver,
                                "MATCH (t:Team) UNWIND ['QB', 'RB', 'WR', 'TE', 'CB'] AS position"
                                        + " RETURN position, t.id AS team ORDER BY position, team LIMIT 500")));
    }

    private static List<Map<String, Object>> rows(Driver driver, String cypher) {
        return driver.executableQuery(cypher).execute().records().stream()
                .map(row -> row.asMap())
                .toList();
    }

    private Connection connection(int port, Asked asked) throws IOException {
        var http = new RawHttp(port);
        return new Connection() {
            @Override
            public void ask(Map<String, Object> variables) throws Exception {
                var answer = http.post(json.writeValueAsBytes(Map.of("query", asked.text(), "variables", variables)));
                if (new String(answer, java.nio.charset.StandardCharsets.UTF_8).contains("\"errors\"")) {
                    throw new IllegalStateException(asked.name() + " " + variables + " answered an error");
                }
            }

            @Override
            public void close() throws IOException {
                http.close();
            }
        };
    }
}
