package sideline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import sideline.support.Leagues;
import sideline.support.TestNeo4j;

/** A question as of a day is answered as if nothing later were known: as by a graph that holds nothing later. */
@InLeague(value = Kind.STARTER, changed = true)
class AsOfIT {

    /** How Cam Akers is linked with somebody. */
    private static final String LINKED = """
            relationship(between: {person: {name: "SOMEBODY"}}, and: {person: {name: "Cam Akers"}}%s) {
              sentence
              ways {
                kind basis status reunion sentence
                steps { kind seasons weeks date status overlaps { season firstWeek lastWeek basis fromRole toRole } }
              }
              nearMisses { sentence yearsApart }
              completeness { complete reasons }
            }
            """;

    private static final List<String> QUESTIONS = List.of(
            LINKED.replace("SOMEBODY", "Kevin O'Connell"),
            LINKED.replace("SOMEBODY", "Todd Gurley"),
            """
            relationship(between: {person: {name: "Matthew Stafford"}}, and: {team: {name: "Rams"}}%s) { sentence ways { kind sentence } }
            """,
            """
            player(by: {name: "Cam Akers"}%s) {
              name lastSeason
              draftedBy { season round overall }
              stints { firstWeek lastWeek season team { id } }
              coachedBy { season firstWeek lastWeek coach { name } }
              tradedTo { date status trade { id } }
              events { date text }
              claims { predicate value valueInUse }
              asCoach { id }
            }
            """,
            """
            coach(by: {name: "Kevin O'Connell"}%s) {
              staffStints { season role firstWeek lastWeek }
              coached { season firstWeek lastWeek player { name } }
              asPlayer { id }
            }
            """,
            """
            team(by: {name: "Vikings"}%s) {
              seasons { season }
              roster(season: 2023) { player { name } firstWeek lastWeek }
              staff(season: 2023) { coach { name } role firstWeek lastWeek }
              trades(first: 100) { totalCount edges { node { id } } }
            }
            """,
            """
            neighbours(of: "Player:cam-akers", first: 100%s) {
              totalCount
              groups(by: KIND) { key count }
              edges { node { kind kinds weeks firstSeason lastSeason node { id } } }
            }
            """,
            """
            coachingTree(root: {name: "Sean McVay"}, depth: 2%s) {
              count branches { generation sentence coach { name } offices { season role } became { season role lastWeek } }
            }
            """,
            """
            tradeTree(of: {player: {name: "Jared Goff"}}%s) { legs { generation trade { id } open became { id } leg { asset { __typename } } } }
            """,
            """
            reunions(first: 100%s) { totalCount edges { node { sentence kind weeks before { season lastWeek } } } }
            """,
            """
            wouldReunite(player: {name: "Cam Akers"}, to: {name: "Vikings"}%s) { sentence kind weeks role }
            """,
            """
            players(first: 100, where: {team: "Team:rams", coachedBy: {coach: "Coach:sean-mcvay"}}%s) {
              totalCount edges { node { name lastSeason } } groups(by: SEASON) { key count }
            }
            """,
            """
            coaches(first: 100, where: {headCoach: true}%s) { totalCount edges { node { name } } groups(by: TEAM) { key count } }
            """,
            """
            trades(first: 100%s) { totalCount edges { node { id } } groups(by: TEAM) { key count } }
            """,
            """
            draftPicks(first: 100%s) { totalCount edges { node { season round owner { id } selected { name } } } }
            """,
            """
            search(text: "oconnell"%s) { totalCount edges { node { description years } } }
            """);

    /**
     * A day, the season and week that it falls into by weeks.csv, whether that season was over by then, and the last draft
     * and round held: the drafts of 2019 and 2020 were on 25–27 and 23–25 April.
     */
    @ParameterizedTest
    @CsvSource({
        "2019-06-01, 2018, 21, true,  2019, 7",
        "2020-04-24, 2019, 21, true,  2020, 3",
        "2021-10-20, 2021, 7,  false, 2021, 7",
        "2023-10-15, 2023, 6,  false, 2023, 7"
    })
    void laterThingsShowNowhere(String day, int season, int week, boolean over, int draft, int round) {
        Leagues.load("starter");
        var asOf = answers(", asOf: \"" + day + "\"");
        forgetAllAfter(day, season, over ? week + 1 : week, draft, round);
        var now = answers("");

        SoftAssertions.assertSoftly(all -> asOf.forEach(
                (question, answer) -> all.assertThat(answer).as(question).isEqualTo(now.get(question))));
        assertThat(now).hasSameSizeAs(QUESTIONS);
    }

    private static Map<String, String> answers(String asOf) {
        var answers = new LinkedHashMap<String, String>();
        for (var question : QUESTIONS) {
            var body = ApiServer.ask("{ " + question.formatted(asOf) + " }").body();
            answers.put(question, body.replaceAll(",?\"traceId\":\"[^\"]*\"| as of \\d+ \\w+ \\d{4}", ""));
        }
        return answers;
    }

    /** Deletes what was later than a day; weeks before the given one are over. */
    private static void forgetAllAfter(String day, int season, int week, int draft, int round) {
        Leagues.forget();
        var moment = "WITH " + season + " AS season, " + week + " AS week, date('" + day + "') AS day, " + draft
                + " AS held, " + round + " AS rounds ";
        List.of(
                        "MATCH (pick:DraftPick)<-[given:MOVED {place: 1}]-(:Trade) WHERE pick.originalTeam IS NULL"
                                + " SET pick.originalTeam = given.from",
                        "MATCH (player:Player) WHERE player.lastSeason > season OR player.lastSeason = season"
                                + " AND EXISTS { (player)-[:ON_ROSTER]->(:TeamSeason {season: season}) }"
                                + " SET player.lastSeason = COLLECT { MATCH (player)-[stint:ON_ROSTER]->(of:TeamSeason)"
                                + " WHERE of.season < season OR of.season = season AND coalesce(stint.firstWeek, 0) <= week"
                                + " RETURN max(of.season) }[0]",
                        "MATCH ()-[stint:ON_ROSTER|ON_STAFF]->(of:TeamSeason)"
                                + " WHERE of.season > season OR of.season = season AND coalesce(stint.firstWeek, 0) > week DELETE stint",
                        "MATCH ()-[stint:ON_ROSTER|ON_STAFF]->(of:TeamSeason)"
                                + " WHERE of.season = season AND stint.lastWeek >= week SET stint.lastWeek = NULL",
                        "MATCH ()-[link:COACHED_BY]->()"
                                + " WHERE link.season > season OR link.season = season AND coalesce(link.firstWeek, 0) > week DELETE link",
                        "MATCH ()-[link:COACHED_BY]->() WHERE link.season = season AND link.lastWeek >= week SET link.lastWeek = NULL",
                        "MATCH (of:TeamSeason) WHERE of.season > season DETACH DELETE of",
                        "MATCH (pick:DraftPick)-[ownership:OWNED_BY]->()"
                                + " CALL (pick, day) { MATCH (pick)<-[leg:MOVED]-(trade:Trade) WHERE trade.date > day"
                                + " RETURN leg.from AS holder ORDER BY trade.date, trade.id LIMIT 1 }"
                                + " MATCH (team:Team {id: holder}) DELETE ownership CREATE (pick)-[:OWNED_BY {id: pick.id}]->(team)",
                        "MATCH ()-[move:TRADED_TO]->() WHERE NOT coalesce(move.date <= day, false) DELETE move",
                        "MATCH (trade:Trade) WHERE NOT coalesce(trade.date <= day, false) DETACH DELETE trade",
                        "MATCH (event:Event) WHERE NOT coalesce(event.date <= day, false) DETACH DELETE event",
                        "MATCH (claim:Claim) WHERE NOT coalesce(claim.recordedAt <= day, false) DETACH DELETE claim",
                        "MATCH ()-[draft:DRAFTED_BY]->()"
                                + " WHERE draft.season > held OR draft.season = held AND draft.round > rounds DELETE draft",
                        "MATCH (pick:DraftPick)-[selection:SELECTED]->()"
                                + " WHERE pick.season > held OR pick.season = held AND coalesce(pick.round, 99) > rounds DELETE selection",
                        "MATCH (pick:DraftPick) WHERE pick.season > held SET pick.overall = NULL")
                .forEach(deletion -> TestNeo4j.run(moment + deletion));
    }
}
