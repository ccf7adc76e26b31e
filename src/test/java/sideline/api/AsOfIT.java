package sideline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sideline.support.Leagues;
import sideline.support.TestNeo4j;

/** A question as of a day is answered as if nothing later were known: as by a graph that holds nothing later. */
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

    @AfterAll
    static void forget() {
        Leagues.forget();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-06-01", "2021-10-20", "2023-10-15"})
    void laterThingsShowNowhere(String day) {
        Leagues.load("starter");
        var asOf = answers(", asOf: \"" + day + "\"");
        forgetAllAfter(day);
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

    private static void forgetAllAfter(String day) {
        Leagues.forget();
        var moment = "MATCH (week:Week) WHERE week.firstDay <= date('" + day + "')"
                + " WITH week ORDER BY week.firstDay DESC LIMIT 1"
                + " WITH week.season AS season, week.week AS week, date('" + day + "') AS day ";
        List.of(
                        "MATCH ()-[stint:ON_ROSTER|ON_STAFF]->(of:TeamSeason)"
                                + " WHERE of.season > season OR of.season = season AND coalesce(stint.firstWeek, 0) > week DELETE stint",
                        "MATCH ()-[stint:ON_ROSTER|ON_STAFF]->(of:TeamSeason)"
                                + " WHERE of.season = season AND stint.lastWeek >= week SET stint.lastWeek = NULL",
                        "MATCH ()-[link:COACHED_BY]->()"
                                + " WHERE link.season > season OR link.season = season AND coalesce(link.firstWeek, 0) > week DELETE link",
                        "MATCH ()-[link:COACHED_BY]->() WHERE link.season = season AND link.lastWeek >= week SET link.lastWeek = NULL",
                        "MATCH (player:Player) WHERE player.lastSeason > season SET player.lastSeason = season",
                        "MATCH (of:TeamSeason) WHERE of.season > season DETACH DELETE of",
                        "MATCH (pick:DraftPick)-[ownership:OWNED_BY]->()"
                                + " CALL (pick, day) { MATCH (pick)<-[leg:MOVED]-(trade:Trade) WHERE trade.date > day"
                                + " RETURN leg.from AS holder ORDER BY trade.date, trade.id LIMIT 1 }"
                                + " MATCH (team:Team {id: holder}) DELETE ownership CREATE (pick)-[:OWNED_BY {id: pick.id}]->(team)",
                        "MATCH ()-[move:TRADED_TO]->() WHERE NOT coalesce(move.date <= day, false) DELETE move",
                        "MATCH (trade:Trade) WHERE NOT coalesce(trade.date <= day, false) DETACH DELETE trade",
                        "MATCH (event:Event) WHERE NOT coalesce(event.date <= day, false) DETACH DELETE event",
                        "MATCH (claim:Claim) WHERE NOT coalesce(claim.recordedAt <= day, false) DETACH DELETE claim",
                        "MATCH ()-[draft:DRAFTED_BY]->() WHERE date({year: draft.season, month: 4, day: 30}) > day DELETE draft",
                        "MATCH (pick:DraftPick)-[selection:SELECTED]->()"
                                + " WHERE date({year: pick.season, month: 4, day: 30}) > day DELETE selection")
                .forEach(deletion -> TestNeo4j.run(moment + deletion));
    }
}
