package sideline.ingest.nflverse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sideline.graph.Statement;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import sideline.support.Leagues;
import sideline.support.TestNeo4j;

/** Who is who in the whole league: the traps of the real files, each found by reading them. */
@Tag("league")
@InLeague(Kind.WHOLE)
class WholeLeaguePeopleIT {

    @BeforeAll
    static void load() {
        WholeLeague.load();
    }

    @AfterAll
    static void forget() {
        Leagues.forget();
    }

    /**
     * draft_picks.csv: Jackson and Erickson have one gsis_id in both rows; Darwin's and Bratton's first rows have no id, but
     * the same college and position a year earlier, and no roster between has them.
     */
    @Test
    void draftsFourMenTwice() {
        assertThat(
                        list(
                                "MATCH (player:Player)-[draft:DRAFTED_BY]->() WITH player, draft ORDER BY draft.season"
                                        + " WITH player, collect(toString(draft.season)) AS seasons WHERE size(seasons) > 1"
                                        + " WITH player, seasons ORDER BY player.name"
                                        + " RETURN collect(player.name + ' ' + seasons[0] + ' ' + seasons[1] + ' of ' + size(seasons))"))
                .containsExactly(
                        "Bo Jackson 1986 1987 of 2",
                        "Craig Erickson 1991 1992 of 2",
                        "Matt Darwin 1985 1986 of 2",
                        "Mel Bratton 1988 1989 of 2");
    }

    /** draft_picks.csv: rows without ids whose college is another than that of the one namesake in players.csv. */
    @Test
    void givesNobodyThePickOfANamesake() {
        for (var pick : List.of(
                "1980-199",
                "1982-177",
                "1982-290",
                "1982-324",
                "1983-264",
                "1983-292",
                "1983-332",
                "1984-223",
                "1984-241",
                "1984-321",
                "1985-222",
                "1985-288",
                "1985-301",
                "1985-307",
                "1985-323",
                "1986-172",
                "1987-162",
                "1987-177",
                "1987-264",
                "1987-272",
                "1987-323",
                "1988-156",
                "1988-207",
                "1990-303",
                "1991-206",
                "1999-180")) {
            assertThat(list(
                            "MATCH (:DraftPick {id: $id})-[:SELECTED]->(player:Player) RETURN collect(player.gsisId)",
                            pick))
                    .as(pick)
                    .isEmpty();
        }
    }

    /** draft_picks.csv and players.csv: several namesakes fit the years; college and position are those of one. */
    @Test
    void givesAPickToTheNamesakeWhoFits() {
        for (var pick : Map.ofEntries(
                        Map.entry("1982-327", "CLA201793"),
                        Map.entry("1986-139", "BRO661572"),
                        Map.entry("1987-72", "00-0016269"),
                        Map.entry("1987-204", "BRO656880"),
                        Map.entry("1988-147", "JON518647"),
                        Map.entry("1989-62", "JON519062"),
                        Map.entry("1990-16", "WIL331782"),
                        Map.entry("1990-31", "THO469805"),
                        Map.entry("1990-158", "WIL332388"),
                        Map.entry("1990-275", "THO466774"),
                        Map.entry("1992-17", "00-0015238"),
                        Map.entry("1992-19", "00-0015326"),
                        Map.entry("1992-159", "00-0015325"),
                        Map.entry("1992-185", "00-0015237"),
                        Map.entry("1993-44", "00-0001887"),
                        Map.entry("1993-46", "00-0017860"),
                        Map.entry("1993-126", "WIL407427"),
                        Map.entry("1993-199", "00-0001886"),
                        Map.entry("1995-19", "00-0015698"),
                        Map.entry("1995-157", "00-0015697"),
                        Map.entry("1998-220", "00-0000111"),
                        Map.entry("2002-127", "00-0021245"),
                        Map.entry("2007-144", "00-0025531"))
                .entrySet()) {
            assertThat(list(
                            "MATCH (:DraftPick {id: $id})-[:SELECTED]->(player:Player) RETURN collect(player.gsisId)",
                            pick.getKey()))
                    .as(pick.getKey())
                    .containsExactly(pick.getValue());
        }
    }

    /** draft_picks.csv: the ids of the two rows are those of men born in 1986 and 1955. */
    @Test
    void draftsNoChildAndNobodyOfSeventy() {
        assertThat(list("MATCH (player:Player)-[draft:DRAFTED_BY]->() WHERE player.birthDate IS NOT NULL"
                        + " AND NOT 18 <= draft.season - player.birthDate.year <= 35 RETURN collect(player.id)"))
                .isEmpty();
    }

    /** Weekly rosters of 2023: the pfr_id of Conklin's rows is Izzo's, that of the younger Lassiter's is his father's. */
    @Test
    void leavesNobodyARowOfAnotherLeagueId() {
        assertThat(list("MATCH (player:Player)-[stint:ON_ROSTER {season: 2023}]->()"
                        + " WHERE player.gsisId IN ['00-0034439', '00-0009659'] RETURN collect(player.id)"))
                .isEmpty();
        assertThat(
                        list(
                                "MATCH (player:Player)-[stint:ON_ROSTER {season: 2023}]->()"
                                        + " WHERE player.gsisId IN ['00-0034270', '00-0037420'] RETURN collect(DISTINCT player.gsisId)"))
                .containsExactlyInAnyOrder("00-0034270", "00-0037420");
    }

    /** roster_2019.csv: a row of the Giants has Searight's name and Elias id and all other ids of Quinnen Williams. */
    @Test
    void leavesARightNameUnderAnotherMansIdsToItsBearer() {
        assertThat(list("MATCH (player:Player {gsisId: '00-0035718'})-[stint:ON_ROSTER {season: 2019}]->(season)"
                        + " RETURN collect(season.id)"))
                .containsExactly("jets-2019");
        assertThat(
                        list(
                                "MATCH (player:Player {gsisId: '00-0035718'}) UNWIND player.names AS name RETURN collect(name)"))
                .containsExactly("Quinnen Williams");
    }

    /** By week nobody is with two teams; by birth date nobody plays as a child or at fifty. */
    @Test
    void letsNobodyBeAtTwoPlacesOrOfAnImpossibleAge() {
        assertThat(list(
                        "MATCH (player:Player)-[one:ON_ROSTER]->(first), (player)-[other:ON_ROSTER {season: one.season}]->(second)"
                                + " WHERE first.id < second.id AND one.firstWeek <= other.lastWeek AND other.firstWeek <= one.lastWeek"
                                + " RETURN collect(DISTINCT player.id)"))
                .isEmpty();
        assertThat(
                        list(
                                "MATCH (player:Player)-[stint:ON_ROSTER]->() WHERE player.birthDate IS NOT NULL"
                                        + " AND NOT 18 <= stint.season - player.birthDate.year <= 49 RETURN collect(DISTINCT player.id)"))
                .isEmpty();
    }

    private static List<String> list(String cypher) {
        return list(cypher, "");
    }

    private static List<String> list(String cypher, String id) {
        return TestNeo4j.graph()
                .ask(new Statement("test", cypher, Map.of("id", id)))
                .asList(value -> value.asString());
    }
}
