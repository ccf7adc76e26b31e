package sideline.ingest.nflverse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import sideline.graph.Statement;
import sideline.ingest.ImportOptions;
import sideline.ingest.ImportProgress;
import sideline.ingest.ImportSummary;
import sideline.ingest.LeagueImport;
import sideline.ingest.LeagueReader;
import sideline.ingest.files.FileFolder;
import sideline.support.TestNeo4j;

/** A few real and a few invented rows of every file; each stands for one trap of the real ones. */
final class SmallNflverse {

    static final Path FOLDER = Path.of("src/test/resources/nflverse-small");

    private SmallNflverse() {}

    static ImportSummary importAll() {
        return importFrom(FOLDER, true);
    }

    static ImportSummary importFrom(Path folder, boolean keep) {
        return new LeagueImport(TestNeo4j.graph())
                .run(
                        List.of(nflverse(folder), staffs(folder)),
                        new ImportOptions(false, false, keep, false, ImportProgress.NONE));
    }

    static LeagueReader nflverse(Path folder) {
        return new NflverseLeague(new FileFolder(folder), Selection.all(), ImportProgress.NONE);
    }

    static LeagueReader staffs(Path folder) {
        return new StaffLeague(FileFolder.file(folder.resolve("staffs.csv")), Selection.all(), ImportProgress.NONE);
    }

    static List<String> stints(String player) {
        return list(
                "MATCH (:Person {id: $id})-[stint:ON_ROSTER]->(season) WITH stint, season ORDER BY stint.season, stint.id"
                        + " RETURN collect(season.id + ' ' + coalesce(toString(stint.firstWeek), 'null') + '-'"
                        + " + coalesce(toString(stint.lastWeek), 'null') + ' ' + coalesce(stint.status, 'null'))",
                Map.of("id", player));
    }

    static List<String> list(String cypher) {
        return list(cypher, Map.of());
    }

    static List<String> list(String cypher, Map<String, Object> parameters) {
        return TestNeo4j.graph().ask(new Statement("test", cypher, parameters)).asList(value -> value.asString());
    }

    static String text(String cypher) {
        return TestNeo4j.graph().ask(Statement.of("test", cypher)).asString();
    }

    static long number(String cypher) {
        return TestNeo4j.graph().ask(Statement.of("test", cypher)).asLong();
    }
}
