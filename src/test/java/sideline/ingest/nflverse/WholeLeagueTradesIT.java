package sideline.ingest.nflverse;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sideline.graph.Statement;
import sideline.ingest.league.Franchises;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import sideline.support.Leagues;
import sideline.support.TestNeo4j;

/** What moved in the trades of the whole real league, and in which order, against trades.csv and draft_picks.csv. */
@Tag("league")
@InLeague(Kind.WHOLE)
class WholeLeagueTradesIT {

    /** Numbers that stand in two rows of one trade, and those that such rows really mean. */
    private static final Set<String> CONTESTED = Set.of(
            "2022-16",
            "2022-19",
            "2022-53",
            "2022-59",
            "2022-108",
            "2022-124",
            "2022-144",
            "2022-149",
            "2022-162",
            "2022-165",
            "2022-166",
            "2022-169",
            "2022-188",
            "2022-198",
            "2022-235",
            "2022-254",
            "2022-255",
            "2022-261",
            "2023-139",
            "2023-168",
            "2023-230",
            "2023-248");

    @SuppressWarnings("NullAway.Init")
    private static Franchises franchises;

    private static List<NamedCsvRecord> trades = List.of();
    private static final Map<String, NamedCsvRecord> PICKS = new TreeMap<>();

    /** A row that moves a pick. */
    private record Move(LocalDate day, String from, String to) {}

    @BeforeAll
    static void load() {
        WholeLeague.load();
        franchises = WholeLeague.franchises();
        trades = WholeLeague.rows(WholeLeague.NFLVERSE.resolve("trades.csv"));
        for (var row : WholeLeague.rows(WholeLeague.NFLVERSE.resolve("draft_picks.csv"))) {
            PICKS.put(row.getField("season") + "-" + row.getField("pick"), row);
        }
    }

    @AfterAll
    static void forget() {
        Leagues.forget();
    }

    /** 2,220 picks in trades.csv have a number that is not contested; all orders of the moves of a day are tried. */
    @Test
    void everyPickGoesFromHandToHandInTheBestOrder() {
        var moves = new HashMap<String, List<Move>>();
        for (var row : trades) {
            var pick = row.getField("pick_season") + "-" + row.getField("pick_number");
            if (!row.getField("pick_number").isEmpty() && !CONTESTED.contains(pick)) {
                moves.computeIfAbsent(pick, none -> new ArrayList<>())
                        .add(new Move(
                                LocalDate.parse(row.getField("trade_date")), team(row, "gave"), team(row, "received")));
            }
        }
        var handOns = 0;
        var followed = 0L;
        for (var pick : moves.entrySet()) {
            var used = requireNonNull(PICKS.get(pick.getKey()), pick.getKey());
            var user = team(used, "team");
            var found = found(pick.getKey());
            assertThat(found).as(pick.getKey()).containsAll(pick.getValue());
            assertThat(breaks(found, user)).as(pick.toString()).isEqualTo(fewestBreaks(pick.getValue(), "", user));
            handOns += found.size() - 1 - gaps(found);
            followed += number(
                    "MATCH (:Trade)-[ledTo:LED_TO {by: $pick}]->(next:Trade)"
                            + " WHERE EXISTS { (next)-[:MOVED]->(:DraftPick {id: $pick}) } RETURN count(ledTo)",
                    Map.of("pick", pick.getKey()));
        }
        assertThat(followed).isEqualTo(handOns).isGreaterThan(700);
    }

    private static int fewestBreaks(List<Move> left, String holder, String user) {
        if (left.isEmpty()) {
            return holder.equals(user) ? 0 : 1;
        }
        var day = left.stream().map(Move::day).min(LocalDate::compareTo).orElseThrow();
        var fewest = Integer.MAX_VALUE;
        for (var move : left) {
            if (move.day().equals(day)) {
                var others = new ArrayList<>(left);
                others.remove(move);
                var broken = holder.isEmpty() || holder.equals(move.from()) ? 0 : 1;
                fewest = Math.min(fewest, broken + fewestBreaks(others, move.to(), user));
            }
        }
        return fewest;
    }

    private static List<Move> found(String pick) {
        return TestNeo4j.graph()
                .rows(new Statement(
                        "test",
                        "MATCH (:DraftPick {id: $pick})<-[leg:MOVED]-(trade:Trade)"
                                + " RETURN trade.date AS day, leg.from AS giver, leg.to AS receiver ORDER BY leg.place",
                        Map.of("pick", pick)))
                .stream()
                .map(row -> new Move(
                        (LocalDate) requireNonNull(row.get("day")),
                        String.valueOf(row.get("giver")),
                        String.valueOf(row.get("receiver"))))
                .toList();
    }

    private static int breaks(List<Move> order, String user) {
        return gaps(order) + (order.get(order.size() - 1).to().equals(user) ? 0 : 1);
    }

    private static int gaps(List<Move> order) {
        var gaps = 0;
        for (var i = 1; i < order.size(); i++) {
            gaps += order.get(i - 1).to().equals(order.get(i).from()) ? 0 : 1;
        }
        return gaps;
    }

    /** Eleven rows of trades.csv have a number that another row of the trade has; where nothing tells, no number. */
    @ParameterizedTest
    @CsvSource({
        "2022-04-04, eagles,     saints,     2022-16,  2022-19",
        "2022-04-28, eagles,     texans,     2022-166, r5",
        "2022-04-29, packers,    vikings,    2022-53,  2022-59",
        "2022-04-29, texans,     browns,     2022-124, r4",
        "2022-04-30, panthers,   commanders, 2022-144, 2022-149",
        "2022-04-30, raiders,    vikings,    2022-165, 2022-169",
        "2022-04-30, jaguars,    eagles,     2022-188, 2022-198",
        "2022-04-30, buccaneers, rams,       2022-235, 2022-261",
        "2022-04-30, chargers,   bears,      2022-254, 2022-255",
        "2023-04-28, lions,      cardinals,  2023-139, 2023-168",
        "2023-04-29, eagles,     texans,     2023-230, 2023-248",
    })
    void twoRowsWithOneNumberAreTwoPicks(LocalDate day, String from, String to, String one, String other) {
        var moved = TestNeo4j.graph()
                .ask(new Statement(
                        "test",
                        "MATCH (:Trade {date: $day})-[:MOVED {from: $from, to: $to}]->(pick:DraftPick)"
                                + " RETURN collect(CASE WHEN pick.overall IS NULL THEN 'r' + pick.round ELSE pick.id END)",
                        Map.of("day", day, "from", from, "to", to)))
                .asList(value -> value.asString());

        assertThat(moved).contains(one, other);
    }

    /** 50 rows of trades.csv without pick and id name, letter by letter, somebody drafted on the day or up to three years later. */
    @Test
    void nobodyIsTradedBeforeHeIsDrafted() {
        var lastDays = new HashMap<String, LocalDate>();
        for (var row : WholeLeague.rows(WholeLeague.NFLVERSE.resolve("../calendar/draft_days.csv"))) {
            lastDays.put(row.getField("season"), LocalDate.parse(row.getField("last_day")));
        }
        var amateurs = 0;
        for (var row : trades) {
            if (!row.getField("pick_season").isEmpty()
                    || !row.getField("pfr_id").isEmpty()) {
                continue;
            }
            var day = LocalDate.parse(row.getField("trade_date"));
            var drafted = PICKS.values().stream()
                    .anyMatch(pick -> pick.getField("pfr_player_name").equals(row.getField("pfr_name"))
                            && !requireNonNull(lastDays.get(pick.getField("season")))
                                    .isBefore(day)
                            && Integer.parseInt(pick.getField("season")) <= day.getYear() + 3);
            if (drafted) {
                amateurs++;
                assertThat(number(
                                "MATCH (person:Person)-[move:TRADED_TO {date: $day}]->(:Team {id: $to})"
                                        + " WHERE $name IN person.names RETURN count(move)",
                                Map.of("day", day, "to", team(row, "received"), "name", row.getField("pfr_name"))))
                        .as(row.toString())
                        .isZero();
            }
        }
        assertThat(amateurs).isEqualTo(50);
    }

    /** Of the people with an id in trades.csv one was on no roster around his trade and on the staff that he came to: Payton. */
    @Test
    void oneCoachIsTraded() {
        assertThat(TestNeo4j.graph()
                        .ask(
                                Statement.of(
                                        "test",
                                        "MATCH (:Trade)-[:MOVED {movedAs: 'COACH'}]->(coach:Person) RETURN collect(coach.name)"))
                        .asList(value -> value.asString()))
                .containsExactly("Sean Payton");
    }

    private static String team(NamedCsvRecord row, String column) {
        var season = Integer.parseInt(row.getField("season"));
        return requireNonNull(franchises.byCode(row.getField(column), season));
    }

    private static long number(String text, Map<String, Object> parameters) {
        return TestNeo4j.graph().ask(new Statement("test", text, parameters)).asLong();
    }
}
