package sideline.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.neo4j.driver.Driver;

/** Mutations about the people and franchises of a served league, each another one. */
final class Mutations {

    private static final Map<String, Object> SOURCE =
            Map.of("new", Map.of("publisher", "The Benchmark Gazette", "title", "What happened", "date", "2024-11-01"));
    private static final AtomicLong NUMBERS = new AtomicLong(System.currentTimeMillis());

    private final List<String> players;
    private final List<Season> seasons;
    private final Random random;

    /** A franchise's season. */
    private record Season(String team, int season) {}

    /** What is written. */
    enum Kind {
        EVENT("recordEvent", "EventInput", "event { id }"),
        CLAIM("recordClaim", "ClaimInput", "claim { id }"),
        TRADE("recordTrade", "TradeInput", "trade { id }"),
        STINT("recordRosterStint", "RosterStintInput", "rosterStints { fact }"),
        /** Two events and a claim to each trade and stint. */
        MIXED("", "", "");

        private final String document;

        Kind(String field, String input, String selection) {
            document =
                    "mutation($input: %s!, $source: SourceRef!, $key: String!) { %s(input: $input, source: $source, idempotencyKey: $key) { change { cursor } %s } }"
                            .formatted(input, field, selection);
        }
    }

    private static final List<Kind> MIX = List.of(Kind.EVENT, Kind.EVENT, Kind.CLAIM, Kind.TRADE, Kind.STINT);

    private Mutations(List<String> players, List<Season> seasons, Random random) {
        this.players = players;
        this.seasons = seasons;
        this.random = random;
    }

    /** Mutations of a writer about a graph. */
    static Mutations of(Driver driver) {
        var players = driver
                .executableQuery("MATCH (p:Player) WHERE NOT p:Coach RETURN p.id AS id ORDER BY id")
                .execute()
                .records()
                .stream()
                .map(row -> row.get("id").asString())
                .toList();
        var seasons = driver
                .executableQuery(
                        "MATCH (s:TeamSeason)-[:SEASON_OF]->(t:Team) RETURN t.id AS team, s.season AS season ORDER BY season, team")
                .execute()
                .records()
                .stream()
                .map(row ->
                        new Season(row.get("team").asString(), row.get("season").asInt()))
                .toList();
        return new Mutations(players, seasons, new Random(1));
    }

    /** The same for another writer. */
    Mutations forWriter(int number) {
        return new Mutations(players, seasons, new Random(number));
    }

    /** The body of the next request. */
    Map<String, Object> next(Kind kind) {
        if (kind == Kind.MIXED) {
            return next(MIX.get(random.nextInt(MIX.size())));
        }
        var number = NUMBERS.incrementAndGet();
        var input = switch (kind) {
            case EVENT, MIXED ->
                Map.of("kind", "OTHER", "text", "Event " + number + ".", "people", List.of("Player:" + player()));
            case CLAIM -> Map.of("about", "Player:" + player(), "predicate", "weight", "value", "" + random.nextInt(9));
            case TRADE -> trade(number);
            case STINT -> stint();
        };
        return Map.of(
                "query",
                kind.document,
                "variables",
                Map.of("input", input, "source", SOURCE, "key", "bench-" + number));
    }

    private String player() {
        return players.get(random.nextInt(players.size()));
    }

    private Map<String, Object> trade(long number) {
        var from = seasons.get(random.nextInt(seasons.size()));
        var others = seasons.stream()
                .filter(one -> one.season() == from.season() && !one.equals(from))
                .toList();
        var to = others.get(random.nextInt(others.size()));
        return Map.of(
                "id",
                "bench-" + number,
                "date",
                LocalDate.of(from.season(), 4, 1).plusDays(random.nextInt(200)).toString(),
                "season",
                from.season(),
                "status",
                "OFFICIAL",
                "legs",
                List.of(Map.of("from", from.team(), "to", to.team(), "person", "Player:" + player())));
    }

    private Map<String, Object> stint() {
        var season = seasons.get(random.nextInt(seasons.size()));
        var week = 1 + random.nextInt(17);
        return Map.of(
                "player",
                player(),
                "team",
                season.team(),
                "firstSeason",
                season.season(),
                "firstWeek",
                week,
                "lastWeek",
                week,
                "position",
                "WR");
    }
}
