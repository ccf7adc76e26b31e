package sideline.benchmark;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;

/** Things of the league to ask for: many of each, so that no single row stays hot. */
record LeagueSample(
        List<Map<String, Object>> players,
        List<Map<String, Object>> teamSeasons,
        List<Map<String, Object>> links,
        List<Map<String, Object>> positions) {

    static LeagueSample of(Driver driver) {
        return new LeagueSample(
                rows(
                        driver,
                        "MATCH (p:Player) WITH p ORDER BY p.id WITH collect(p.id) AS ids UNWIND range(0, 499) AS i RETURN ids[toInteger(i * size(ids) / 500)] AS id"),
                rows(
                        driver,
                        "MATCH (s:TeamSeason) WITH s ORDER BY s.id WITH collect(s.id) AS ids UNWIND range(0, 99) AS i WITH ids[toInteger(i * size(ids) / 100)] AS key RETURN 'TeamSeason:' + key AS id, key"),
                rows(
                        driver,
                        "MATCH (p:Player) WITH p ORDER BY p.id WITH collect(p) AS ps UNWIND range(0, 499) AS i WITH ps[toInteger(i * size(ps) / 500)] AS p MATCH (p)-[:COACHED_BY]->(c) WITH p, min(c.id) AS coach RETURN coach, p.id AS player"),
                rows(driver, "UNWIND ['QB', 'RB', 'WR', 'TE', 'CB', 'S', 'LB', 'DT'] AS position RETURN position"));
    }

    private static List<Map<String, Object>> rows(Driver driver, String cypher) {
        return driver.executableQuery(cypher).execute().records().stream()
                .map(row -> row.asMap())
                .toList();
    }
}
