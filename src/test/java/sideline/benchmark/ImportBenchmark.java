package sideline.benchmark;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import sideline.ingest.Findings;
import sideline.ingest.ImportOptions;
import sideline.ingest.LeagueImport;
import sideline.ingest.LeagueReader;
import sideline.ingest.csv.Place;
import sideline.ingest.fact.Fact;
import sideline.ingest.fact.Position;
import sideline.ingest.fact.Span;
import sideline.ingest.kind.KnownGraph;
import sideline.ingest.league.FranchiseFiles;
import sideline.ingest.league.League;
import sideline.support.Leagues;
import sideline.support.TestNeo4j;

/** The importer beside bare UNWIND batches of the same rows, prepared before, through the driver; in turn. */
@Tag("benchmark")
class ImportBenchmark {

    private static final int PLAYERS = 20_000;
    private static final int SEASONS_EACH = 4;
    private static final int ROUNDS = 3;
    private static final int BATCH = 1_000;
    private static final Place PLACE = Place.of("generated");
    private static final String PEOPLE = """
            UNWIND $rows AS row
            CREATE (person:Person:Player {id: row.id})
            SET person += row.values""";
    private static final String TEAM_SEASONS = """
            UNWIND $rows AS row
            CREATE (:TeamSeason {id: row.id, season: row.season})""";
    private static final String STINTS = """
            UNWIND $rows AS row
            MATCH (player:Person {id: row.from})
            MATCH (teamSeason:TeamSeason {id: row.to})
            CREATE (player)-[stint:ON_ROSTER {id: row.id}]->(teamSeason)
            SET stint += row.values""";

    private final List<Fact.Person> everyone = new ArrayList<>();
    private final List<Fact.RosterStint> rosterStints = new ArrayList<>();
    private final League league = league();

    @Test
    void measures() {
        var bare = 0.0;
        var imported = 0.0;
        System.out.printf(
                "Load before: %.2f%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        for (var round = 0; round <= ROUNDS; round++) {
            var bareSeconds = seconds(this::writeBare);
            var importSeconds = seconds(this::importLeague);
            // The first round warms up.
            bare += round == 0 ? 0 : bareSeconds;
            imported += round == 0 ? 0 : importSeconds;
        }
        var rows = (long) PLAYERS * (1 + SEASONS_EACH) * ROUNDS;
        System.out.printf(
                Locale.ROOT,
                "import of %,d players and %,d roster stints: bare %,.0f rows/s | sideline %,.0f rows/s | %.2f%n",
                PLAYERS,
                PLAYERS * SEASONS_EACH,
                rows / bare,
                rows / imported,
                bare / imported);
    }

    private static double seconds(Runnable work) {
        Leagues.empty();
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private void importLeague() {
        var reader = new LeagueReader() {
            @Override
            public String league() {
                return "the generated league";
            }

            @Override
            public League read(KnownGraph known, Findings findings) {
                return league;
            }
        };
        new LeagueImport(TestNeo4j.graph()).run(List.of(reader), ImportOptions.plain());
    }

    private void writeBare() {
        var people = new ArrayList<Map<String, Object>>();
        everyone.forEach(person -> people.add(Map.of(
                "id",
                person.id(),
                "values",
                Map.of(
                        "name", person.name(),
                        "names", List.of(person.name()),
                        "nameKeys", List.of(person.name().toLowerCase(Locale.ROOT)),
                        "position", "RB",
                        "gsisId", String.valueOf(person.gsisId()),
                        "sources", person.sources()))));
        var teamSeasons = new HashMap<String, Map<String, Object>>();
        var stints = new ArrayList<Map<String, Object>>();
        for (var stint : rosterStints) {
            var season = stint.span().firstSeason();
            var teamSeason = League.teamSeasonId(stint.team(), season);
            teamSeasons.put(teamSeason, Map.of("id", teamSeason, "season", season));
            stints.add(Map.of(
                    "from",
                    stint.player(),
                    "to",
                    teamSeason,
                    "id",
                    stint.player() + "." + teamSeason,
                    "values",
                    Map.of("season", season, "position", "RB", "sources", stint.sources())));
        }
        try (var session = TestNeo4j.driver().session(SessionConfig.defaultConfig())) {
            write(session, PEOPLE, people);
            write(session, TEAM_SEASONS, List.copyOf(teamSeasons.values()));
            write(session, STINTS, stints);
        }
    }

    private static void write(Session session, String cypher, List<Map<String, Object>> rows) {
        for (var start = 0; start < rows.size(); start += BATCH) {
            var batch = rows.subList(start, Math.min(start + BATCH, rows.size()));
            session.executeWriteWithoutResult(transaction ->
                    transaction.run(cypher, Map.of("rows", batch)).consume());
        }
    }

    private League league() {
        var franchises = FranchiseFiles.shipped();
        var source = new Fact.Source(
                PLACE,
                "generated",
                Fact.Source.SourceKind.DATASET,
                "generator",
                null,
                null,
                Fact.DatePrecision.UNKNOWN,
                null,
                null,
                null);
        for (var number = 0; number < PLAYERS; number++) {
            var id = "player-" + number;
            everyone.add(new Fact.Person(
                    PLACE,
                    id,
                    "Player " + number,
                    List.of(),
                    true,
                    false,
                    null,
                    Position.RB,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    "g-" + number,
                    null,
                    null,
                    null,
                    List.of(),
                    List.of("generated")));
            for (var season = 0; season < SEASONS_EACH; season++) {
                var team = franchises
                        .teams()
                        .get((number * 7 + season) % franchises.teams().size());
                var year = 2003 + (number + season) % 20;
                rosterStints.add(new Fact.RosterStint(
                        PLACE,
                        id,
                        team.id(),
                        new Span(year, year, null, null),
                        /* weeksKnown= */ false,
                        Position.RB,
                        null,
                        "ACTIVE",
                        List.of("generated")));
            }
        }
        return League.of(
                "the generated league",
                List.of(source),
                franchises.teams(),
                franchises.names(),
                everyone,
                rosterStints);
    }
}
