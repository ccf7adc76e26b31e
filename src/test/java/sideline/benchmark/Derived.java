package sideline.benchmark;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import sideline.cypher.CypherFiles;

/** What the product's own rules derive, in a league that was written past its importer. */
final class Derived {

    private Derived() {}

    /** Derives who was there how long and who coached whom. */
    static void in(Driver driver) {
        var teamSeasons = ids(driver, "TeamSeason");
        derive(driver, "presence", "teamSeasons", teamSeasons, 50);
        derive(driver, "coached-by", "teamSeasons", teamSeasons, 40);
        driver.executableQuery("CALL () { MATCH (stale:Stale) REMOVE stale:Stale }")
                .execute();
        driver.executableQuery("CALL db.prepareForReplanning()").execute();
    }

    /** The ids of what has a label. */
    static List<String> ids(Driver driver, String label) {
        return driver.executableQuery("MATCH (one:" + label + ") RETURN one.id AS id").execute().records().stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    /** Runs a rule for ids, some at once. */
    static void derive(Driver driver, String rule, String parameter, List<String> ids, int batch) {
        var file = CypherFiles.in("derive").stream()
                .filter(one -> one.name().equals(rule))
                .findFirst()
                .orElseThrow();
        try (var session = driver.session()) {
            for (var from = 0; from < ids.size(); from += batch) {
                var some = ids.subList(from, Math.min(ids.size(), from + batch));
                session.run(file.text(), Map.of(parameter, some)).consume();
            }
        }
    }
}
