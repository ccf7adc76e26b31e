package sideline.ingest.nflverse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Record;
import sideline.api.ApiServer;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import sideline.support.Leagues;
import sideline.support.TestNeo4j;
import tools.jackson.databind.JsonNode;

/**
 * Everybody of the whole real league as of three days: one in a season without listed games, one in the middle of a draft,
 * one between two seasons. What is recorded is read without any day; when it was comes from the files: seasons have begun
 * with their first game of games.csv, or in September where none is listed; drafts were held on the days of
 * draft_days.csv, whose three days from 2010 on had rounds 1, then 2 and 3, then the others; trades have dates of their own.
 */
@Tag("league")
@InLeague(Kind.WHOLE)
class WholeLeagueDaysIT {

    private static final Path DRAFT_DAYS =
            WholeLeague.NFLVERSE.resolveSibling("calendar").resolve("draft_days.csv");
    private static final int FIRST_DRAFT_OF_THREE_DAYS = 2010;
    private static final Set<String> NOTHING = Set.of("last null", "player true", "player false");

    private static final String PLAYERS = """
            query ($after: String, $day: Date) {
              list: players(first: 100, after: $after, asOf: $day) {
                pageInfo { hasNextPage endCursor }
                edges { node {
                  id lastSeason
                  stints { season team { id } }
                  draftedBy { season overall }
                  tradedTo { date team { id } }
                } }
              }
            }""";

    private static final String COACHES = """
            query ($after: String, $day: Date) {
              list: coaches(first: 100, after: $after, asOf: $day) {
                pageInfo { hasNextPage endCursor }
                edges { node { id staffStints { season team { id } role } asPlayer { id } } }
              }
            }""";

    private static final String RECORDED = """
            MATCH (person:Person)
            RETURN person.id AS id, person.rookieSeason AS rookieSeason, person.lastSeason AS lastSeason, person:Player AS player, person:Coach AS coach,
              COLLECT {
                MATCH (person)-[stint:ON_ROSTER]->(at:TeamSeason)
                RETURN [at.season, 'Team:' + left(at.id, size(at.id) - 5)]
              } AS rosters,
              COLLECT {
                MATCH (person)-[stint:ON_STAFF]->(at:TeamSeason)
                RETURN [at.season, 'Team:' + left(at.id, size(at.id) - 5), stint.role]
              } AS staffs,
              COLLECT {
                MATCH (person)-[draft:DRAFTED_BY]->(:Team)
                RETURN [draft.season, draft.overall, draft.round]
              } AS drafts,
              COLLECT {
                MATCH (person)-[move:TRADED_TO]->(team:Team)
                RETURN [toString(move.date), 'Team:' + team.id]
              } AS moves""";

    @BeforeAll
    static void load() {
        WholeLeague.load();
    }

    @AfterAll
    static void forget() {
        Leagues.forget();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1985-10-15", "2014-05-09", "2021-03-26"})
    void everybodyIsAsTheFilesSay(String asOf) {
        var day = LocalDate.parse(asOf);
        var begun = begun(day);
        var players = shown(PLAYERS, asOf);
        var coaches = shown(COACHES, asOf);
        var wrong = new ArrayList<String>();
        var drafted = new TreeSet<String>();
        for (var person : TestNeo4j.driver().executableQuery(RECORDED).execute().records()) {
            var id = person.get("id").asString();
            if (person.get("player").asBoolean()) {
                compare(wrong, id, hasBegun(person, begun), player(person, day, begun), players.get("Player:" + id));
                drafts(person, day).forEach(draft -> drafted.add(draft));
            }
            if (person.get("coach").asBoolean()) {
                compare(wrong, id, false, coach(person, day, begun), coaches.get("Coach:" + id));
            }
        }
        assertThat(wrong)
                .as("of " + players.size() + " players and " + coaches.size() + " coaches")
                .isEmpty();
        assertThat(drafted).hasSize(rowsHeld(day));
        assertThat(players).hasSizeGreaterThan(6_000);
    }

    /** Of whom nothing was known yet, he is on no list; each has one line that is no fact of its own. */
    private static void compare(
            List<String> wrong, String id, boolean hasBegun, List<String> expected, @Nullable List<String> shown) {
        var isKnown = hasBegun || expected.size() > 1 || !NOTHING.containsAll(expected);
        if (!Objects.equals(isKnown ? expected : null, shown)) {
            wrong.add(id + ": expected " + expected + ", shown " + shown);
        }
    }

    /** Whether all that is known of a player's beginning, the year that players.csv names, had come. */
    private static boolean hasBegun(Record person, int begun) {
        var year = person.get("rookieSeason");
        return !year.isNull()
                && year.asInt() <= begun
                && person.get("rosters").isEmpty()
                && person.get("drafts").isEmpty();
    }

    /** The last season that had begun. */
    private static int begun(LocalDate day) {
        var first = new HashMap<Integer, LocalDate>();
        WholeLeague.rows(WholeLeague.NFLVERSE.resolve("games.csv"))
                .forEach(game -> first.merge(
                        Integer.valueOf(game.getField("season")),
                        LocalDate.parse(game.getField("gameday")),
                        (one, other) -> one.isBefore(other) ? one : other));
        var season = day.getYear();
        return day.isBefore(first.getOrDefault(season, LocalDate.of(season, 9, 1))) ? season - 1 : season;
    }

    private static boolean isHeld(int season, int round, LocalDate day) {
        for (var draft : WholeLeague.rows(DRAFT_DAYS)) {
            if (Integer.parseInt(draft.getField("season")) == season) {
                var first = LocalDate.parse(draft.getField("first_day"));
                var last = LocalDate.parse(draft.getField("last_day"));
                var untilThen = season >= FIRST_DRAFT_OF_THREE_DAYS && day.isAfter(first) ? 3 : 1;
                return !day.isBefore(last) || (!day.isBefore(first) && round <= untilThen);
            }
        }
        throw new IllegalStateException("no draft of " + season);
    }

    private static int rowsHeld(LocalDate day) {
        return (int) WholeLeague.rows(WholeLeague.NFLVERSE.resolve("draft_picks.csv")).stream()
                .filter(row -> Integer.parseInt(row.getField("season")) <= day.getYear())
                .filter(row ->
                        isHeld(Integer.parseInt(row.getField("season")), Integer.parseInt(row.getField("round")), day))
                .count();
    }

    private static List<String> player(Record person, LocalDate day, int begun) {
        var facts = new ArrayList<String>();
        var seasons = new TreeSet<Integer>();
        var recorded = new TreeSet<Integer>();
        for (var stint : person.get("rosters").asList()) {
            var season = ((Long) ((List<?>) stint).get(0)).intValue();
            recorded.add(season);
            if (season <= begun) {
                seasons.add(season);
                facts.add("on " + season + " " + ((List<?>) stint).get(1));
            }
        }
        drafts(person, day).forEach(draft -> facts.add("drafted " + draft));
        for (var move : person.get("moves").asList()) {
            var date = ((List<?>) move).get(0);
            if (date != null && !LocalDate.parse(date.toString()).isAfter(day)) {
                facts.add("traded " + date + " " + ((List<?>) move).get(1));
            }
        }
        var last = person.get("lastSeason");
        var isKnown = last.isNull() || last.asInt() < begun || (last.asInt() == begun && !recorded.contains(begun));
        facts.add("last " + (isKnown ? last.asObject() : seasons.isEmpty() ? null : seasons.last()));
        return sorted(facts);
    }

    private static List<String> drafts(Record person, LocalDate day) {
        return person.get("drafts").asList(value -> value.asList()).stream()
                .filter(draft -> (Long) draft.get(0) <= day.getYear())
                .filter(draft -> isHeld(((Long) draft.get(0)).intValue(), ((Long) draft.get(2)).intValue(), day))
                .map(draft -> draft.get(0) + " #" + draft.get(1))
                .toList();
    }

    private static List<String> coach(Record person, LocalDate day, int begun) {
        var facts = new ArrayList<String>();
        for (var stint : person.get("staffs").asList(value -> value.asList())) {
            if ((Long) stint.get(0) <= begun) {
                facts.add("on " + stint.get(0) + " " + stint.get(1) + " " + stint.get(2));
            }
        }
        var isPlayer = person.get("player").asBoolean()
                && (!drafts(person, day).isEmpty()
                        || person.get("rosters").asList(value -> value.asList()).stream()
                                .anyMatch(stint -> (Long) stint.get(0) <= begun));
        facts.add("player " + isPlayer);
        return sorted(facts);
    }

    /** What the pages of a list show of each of its members, by id. */
    private static Map<String, List<String>> shown(String question, String day) {
        var members = new TreeMap<String, List<String>>();
        var variables = new HashMap<String, Object>(Map.of("day", day));
        while (true) {
            var answer = ApiServer.json(ApiServer.ask(question, variables));
            assertThat(answer.path("errors").isMissingNode())
                    .as(answer.path("errors").toString())
                    .isTrue();
            var page = answer.path("data").path("list");
            page.path("edges")
                    .forEach(edge -> members.put(edge.path("node").path("id").asString(), facts(edge.path("node"))));
            if (!page.path("pageInfo").path("hasNextPage").asBoolean()) {
                return members;
            }
            variables.put("after", page.path("pageInfo").path("endCursor").asString());
        }
    }

    private static List<String> facts(JsonNode person) {
        var facts = new ArrayList<String>();
        each(person, "stints").forEach(stint -> facts.add("on " + text(stint, "season") + " " + team(stint)));
        each(person, "staffStints")
                .forEach(stint ->
                        facts.add("on " + text(stint, "season") + " " + team(stint) + " " + text(stint, "role")));
        each(person, "draftedBy")
                .forEach(draft -> facts.add("drafted " + text(draft, "season") + " #" + text(draft, "overall")));
        each(person, "tradedTo").forEach(move -> facts.add("traded " + text(move, "date") + " " + team(move)));
        if (person.has("lastSeason")) {
            facts.add("last " + text(person, "lastSeason"));
        }
        if (person.has("asPlayer")) {
            facts.add("player " + !person.path("asPlayer").isNull());
        }
        return sorted(facts);
    }

    private static List<JsonNode> each(JsonNode node, String field) {
        return StreamSupport.stream(node.path(field).spliterator(), false).toList();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).isNull() ? "null" : node.path(field).asString();
    }

    private static String team(JsonNode node) {
        return text(node.path("team"), "id");
    }

    private static List<String> sorted(List<String> facts) {
        return facts.stream()
                .filter(Objects::nonNull)
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
