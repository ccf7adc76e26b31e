package sideline.ingest.nflverse;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sideline.graph.Statement;
import sideline.ingest.league.Franchises;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import sideline.support.Leagues;
import sideline.support.TestNeo4j;

/** Whom the whole real league has on rosters, against the rows of the files. */
@Tag("league")
@InLeague(Kind.WHOLE)
class WholeLeagueRostersIT {

    @SuppressWarnings("NullAway.Init")
    private static Franchises franchises;

    @BeforeAll
    static void load() {
        WholeLeague.load();
        franchises = WholeLeague.franchises();
    }

    @AfterAll
    static void forget() {
        Leagues.forget();
    }

    /** Of the 2,244 rows of roster_2016 to roster_2019 with CUT, snap counts have 190 men in a game for the team. */
    @Test
    void doesNotTakeTheCutsOfAugustForPlayers() {
        var rows = listed(2016, 2019, row -> row.getField("status").equals("CUT"));
        assertThat(rows).hasSize(2244);
        var there = onRoster(2016, 2019);
        assertThat(rows.stream().filter(there::contains)).hasSize(190);
    }

    /** The 503 rows of roster_2016 whose week is 1 or 2: one man has a snap. */
    @Test
    void doesNotTakeTheListsOfSpringForRosters() {
        var rows = listed(2016, 2016, row -> Set.of("1", "2").contains(row.getField("week")));
        assertThat(rows).hasSize(503);
        var there = onRoster(2016, 2016);
        assertThat(rows.stream().filter(there::contains)).hasSize(1);
    }

    /** Retired men: 45 rows with RET to 2001, 10 with the detail R02 in 2020; 69 opted out of 2020, two of them with snaps. */
    @Test
    void hasNobodyWhoRetiredOrOptedOut() {
        var there = onRoster(2020, 2020);
        var rows = listed(2020, 2020, row -> Set.of("R02", "R62").contains(row.getField("status_description_abbr")));
        assertThat(rows).hasSize(79);
        assertThat(rows.stream().filter(there::contains)).hasSizeLessThanOrEqualTo(2);
        assertThat(names("RET", 1970, 2001)).hasSize(45);
        assertThat(onRosterByName(names("RET", 1970, 2001))).isEmpty();
    }

    /** NWT, not with the team: 24 rows to 2001 and none of them a man of the roster. */
    @Test
    void hasNobodyWhoWasNotWithTheTeam() {
        assertThat(names("NWT", 1970, 2001)).hasSize(24);
        assertThat(onRosterByName(names("NWT", 1970, 2001))).isEmpty();
    }

    /** TRC, TRD and TRT to 2001 stand for a man's earlier team of the season: 1,454 rows. */
    @Test
    void keepsTheEarlierTeamsOfASeason() {
        var rows = new ArrayList<String>();
        List.of("TRC", "TRD", "TRT").forEach(status -> rows.addAll(names(status, 1970, 2001)));
        assertThat(rows).hasSize(1454);
        assertThat(onRosterByName(rows)).hasSameSizeAs(new HashSet<>(rows));
    }

    /** Both ends of every stint of 2021 to 2025 are known, as all of these seasons are over and no list is missing. */
    @Test
    void knowsBothEndsByWeek() {
        assertThat(number("MATCH ()-[stint:ON_ROSTER]->(place) WHERE place.season >= 2021"
                        + " AND (stint.firstWeek IS NULL OR stint.lastWeek IS NULL OR NOT stint.weeksKnown)"
                        + " RETURN count(stint)"))
                .isZero();
        assertThat(number("MATCH ()-[stint:ON_ROSTER]->(place) WHERE place.season < 2021 AND stint.weeksKnown"
                        + " RETURN count(stint)"))
                .isZero();
    }

    private static List<String> listed(int first, int last, Predicate<NamedCsvRecord> wanted) {
        return IntStream.rangeClosed(first, last)
                .boxed()
                .flatMap(season -> rows(season).stream()
                        .filter(wanted)
                        .map(row -> row.getField("gsis_id") + " " + teamSeason(row, season)))
                .toList();
    }

    private static List<String> names(String status, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .boxed()
                .flatMap(season -> rows(season).stream()
                        .filter(row -> row.getField("status").equals(status))
                        .map(row -> row.getField("full_name") + " " + teamSeason(row, season)))
                .toList();
    }

    private static List<NamedCsvRecord> rows(int season) {
        return WholeLeague.rows(WholeLeague.NFLVERSE.resolve("rosters/roster_" + season + ".csv.gz"));
    }

    private static String teamSeason(NamedCsvRecord row, int season) {
        return franchises.byCode(row.getField("team"), season) + "-" + season;
    }

    private static Set<String> onRoster(int first, int last) {
        return new HashSet<>(list(
                "MATCH (player:Player)-[:ON_ROSTER]->(place:TeamSeason) WHERE $first <= place.season <= $last"
                        + " RETURN collect(DISTINCT player.gsisId + ' ' + place.id)",
                Map.of("first", first, "last", last)));
    }

    /** Those of the names that the team's roster has. */
    private static List<String> onRosterByName(List<String> names) {
        return list(
                "UNWIND $names AS name WITH DISTINCT name, split(name, ' ')[-1] AS id"
                        + " MATCH (place:TeamSeason {id: id})"
                        + " WHERE EXISTS { (player:Player)-[:ON_ROSTER]->(place)"
                        + " WHERE any(spelling IN player.names WHERE spelling + ' ' + id = name) }"
                        + " RETURN collect(name)",
                Map.of("names", names));
    }

    private static List<String> list(String cypher, Map<String, Object> parameters) {
        return TestNeo4j.graph().ask(new Statement("test", cypher, parameters)).asList(value -> value.asString());
    }

    private static long number(String cypher) {
        return TestNeo4j.graph().ask(Statement.of("test", cypher)).asLong();
    }
}
