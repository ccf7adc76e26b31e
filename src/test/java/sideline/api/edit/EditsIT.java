package sideline.api.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sideline.access.Role;
import sideline.api.ApiServer;
import sideline.graph.Statement;
import sideline.ingest.LeagueImport;
import sideline.ingest.csv.LeagueLocation;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import sideline.support.Leagues;
import sideline.support.TestNeo4j;
import tools.jackson.databind.JsonNode;

/** What editors write is there at once with what follows from it, and stays. */
@InLeague(value = Kind.STARTER, changed = true)
class EditsIT {

    private static final String AKERS_BACK = """
            input: {date: "2025-03-20", season: 2025, status: OFFICIAL, statusDate: "2025-03-20", legs: [
              {from: "vikings", to: "rams", person: "Player:cam-akers"},
              {from: "rams", to: "vikings", pick: "2026-r7-rams", conditional: true, note: "If he plays."}]}""";

    private Editor editor = Editor.with(Role.EDITOR);

    @BeforeEach
    void loadsTheLeague() {
        Leagues.forget();
        Leagues.load("starter");
        editor = Editor.with(Role.EDITOR);
    }

    @Test
    void recordsATradeWithAllThatFollows() {
        var version = version();
        var recorded = editor.succeed("recordTrade", AKERS_BACK, """
                repeated change { action kind facts involves by version values { name before after } }
                trade { id status version legs { from { id } to { id } conditional asset { ... on Player { id } ... on DraftPick { id } } }
                  sources { publisher title } }""");
        assertThat(recorded.path("repeated").asBoolean()).isFalse();
        assertThat(recorded.at("/trade/id").asString()).isEqualTo("Trade:2025-03-20-cam-akers");
        assertThat(recorded.at("/trade/version").asInt()).isZero();
        assertThat(recorded.at("/trade/legs")).hasSize(2);
        assertThat(recorded.at("/trade/sources/0/publisher").asString()).isEqualTo("The Test Gazette");
        assertThat(recorded.at("/change/action").asString()).isEqualTo("RECORDED");
        assertThat(recorded.at("/change/kind").asString()).isEqualTo("TRADE");
        assertThat(texts(recorded.at("/change/involves")))
                .contains("Player:cam-akers", "Team:rams", "Team:vikings", "DraftPick:2026-r7-rams");
        assertThat(recorded.at("/change/version").asLong()).isEqualTo(version + 1);
        assertThat(version()).isEqualTo(version + 1);
        var moves = Editor.read("{ player(by: {id: \"cam-akers\"}) { tradedTo { trade { id } } } }");
        assertThat(texts(moves.at("/player/tradedTo"))).anyMatch(move -> move.contains("2025-03-20-cam-akers"));
        var led = TestNeo4j.graph()
                .rows(
                        Statement.of(
                                "led",
                                "MATCH (:Trade {id: '2024-10-15-cam-akers'})-[led:LED_TO]->(next) RETURN next.id AS id, led.by AS by"));
        assertThat(led).containsExactly(Map.of("id", "2025-03-20-cam-akers", "by", "cam-akers"));
    }

    @Test
    void recordsAStintAndWhoCoachedHimThen() {
        var recorded = editor.succeed(
                "recordRosterStint",
                "input: {player: \"cam-akers\", team: \"rams\", firstSeason: 2025, firstWeek: 3, lastWeek: 9, position: \"RB\"}",
                "rosterStints { fact season version weeksKnown teamSeason { id } }");
        assertThat(recorded.at("/rosterStints/0/fact").asString()).isEqualTo("RosterStint:cam-akers.rams-2025");
        assertThat(recorded.at("/rosterStints/0/weeksKnown").asBoolean()).isTrue();
        editor.succeed(
                "recordStaffStint",
                "input: {coach: \"kevin-oconnell\", team: \"rams\", firstSeason: 2025, firstWeek: 8, lastWeek: 18, role: \"Offensive coordinator\", roleClass: OFFENSIVE_COORDINATOR, unit: OFFENSE}",
                "staffStints { fact }");
        var links = Editor.read(
                "{ coachingLinks(coach: {id: \"kevin-oconnell\"}, player: {id: \"cam-akers\"}) { season basis firstWeek lastWeek } }");
        assertThat(links.path("coachingLinks").toString())
                .contains("{\"season\":2025,\"basis\":\"SAME_WEEK\",\"firstWeek\":8,\"lastWeek\":9}");
    }

    @Test
    void makesACoachOfWhoComesOnAStaff() {
        var recorded = editor.succeed(
                "recordStaffStint",
                "input: {coach: \"cam-akers\", team: \"rams\", firstSeason: 2020, role: \"Running backs\", roleClass: POSITION_COACH, unit: RB}",
                "staffStints { fact role coach { id name } } change { sentence }");
        assertThat(recorded.at("/staffStints/0/coach/id").asString()).isEqualTo("Coach:cam-akers");
        assertThat(recorded.at("/staffStints/0/fact").asString())
                .isEqualTo("StaffStint:cam-akers.rams-2020.running-backs");
        // Somebody else's running back of that year was coached by him then.
        var coached = Editor.read("{ coach(by: {id: \"cam-akers\"}) { coached { player { id } season } } }");
        assertThat(coached.at("/coach/coached").size()).isGreaterThan(0);
    }

    @Test
    void correctsOnlyWhatNobodyChangedSince() {
        editor.succeed("recordTrade", AKERS_BACK, "trade { id }");
        var correct = "fact: \"Trade:2025-03-20-cam-akers\" expectedVersion: %d to: {trade: {note: \"%s\"}}";
        var first = editor.succeed(
                "correct",
                correct.formatted(0, "One."),
                "trade { note version } change { values { name before after } }");
        assertThat(first.at("/trade/version").asInt()).isEqualTo(1);
        assertThat(first.at("/trade/note").asString()).isEqualTo("One.");
        assertThat(first.at("/change/values").toString())
                .isEqualTo("[{\"name\":\"note\",\"before\":\"\",\"after\":\"One.\"}]");
        var second = editor.fail("correct", correct.formatted(0, "Two."));
        assertThat(code(second)).isEqualTo("CONFLICT");
        assertThat(second.at("/extensions/version").asInt()).isEqualTo(1);
        assertThat(second.at("/extensions/retryable").asBoolean()).isFalse();
        assertThat(Editor.read("{ trade(id: \"2025-03-20-cam-akers\") { note } }")
                        .at("/trade/note")
                        .asString())
                .isEqualTo("One.");
    }

    @Test
    void keepsWhatEditorsDecideWhenAFileSaysOtherwise() {
        editor.succeed(
                "correct",
                "fact: \"RosterStint:cam-akers.vikings-2023\" expectedVersion: 0 to: {rosterStint: {jersey: 99, status: null}}",
                "rosterStints { jersey status }");
        editor.succeed("recordTrade", AKERS_BACK, "trade { id }");
        editor.succeed(
                "retract",
                "fact: \"RosterStint:cam-akers.texans-2024\" expectedVersion: 0 reason: \"Never there.\"",
                "change { values { name before after } }");
        new LeagueImport(TestNeo4j.graph()).run(new LeagueLocation.Shipped("starter"));
        var stints = Editor.read(
                        "{ player(by: {id: \"cam-akers\"}) { stints { fact jersey status } tradedTo { trade { id } } } }")
                .path("player");
        assertThat(stints.path("stints").toString())
                .contains("{\"fact\":\"RosterStint:cam-akers.vikings-2023\",\"jersey\":99,\"status\":null}")
                .doesNotContain("texans-2024");
        assertThat(stints.path("tradedTo").toString()).contains("2025-03-20-cam-akers");
    }

    @Test
    void takesATradeBackAndKeepsItInTheFeed() {
        var before = Editor.read("{ changes(first: 100) { end } }")
                .at("/changes/end")
                .asString();
        editor.succeed(
                "retract",
                "fact: \"Trade:2024-10-15-cam-akers\" expectedVersion: 0 reason: \"It was another.\"",
                "trade { id } change { facts }");
        assertThat(Editor.read("{ trade(id: \"2024-10-15-cam-akers\") { id } }")
                        .path("trade")
                        .isNull())
                .isTrue();
        var akers = Editor.read("{ player(by: {id: \"cam-akers\"}) { tradedTo { trade { id } } } }");
        assertThat(akers.toString()).doesNotContain("2024-10-15");
        var feed = Editor.read(
                "{ changes(after: \"" + before
                        + "\", involving: [\"Player:cam-akers\"]) { hasMore changes { action reason kind facts values { name before } } } }");
        assertThat(feed.at("/changes/changes")).hasSize(1);
        assertThat(feed.at("/changes/changes/0/action").asString()).isEqualTo("RETRACTED");
        assertThat(feed.at("/changes/changes/0/reason").asString()).isEqualTo("It was another.");
        assertThat(feed.toString()).contains("texans gave cam-akers to vikings");
        // Recorded anew, it is there again.
        editor.succeed(
                "recordTrade", AKERS_BACK.replace("{date:", "{id: \"2024-10-15-cam-akers\" date:"), "trade { id }");
        assertThat(Editor.read("{ trade(id: \"2024-10-15-cam-akers\") { id } }")
                        .path("trade")
                        .isNull())
                .isFalse();
    }

    @Test
    void recordsPicksEventsAndClaims() {
        var pick = editor.succeed(
                "recordDraftPick",
                "input: {season: 2026, round: 1, overall: 7, originalTeam: \"rams\", team: \"vikings\", player: \"cam-akers\"}",
                "draftPick { id overall selected { id } owner { id } }");
        assertThat(pick.at("/draftPick/selected/id").asString()).isEqualTo("Player:cam-akers");
        assertThat(pick.at("/draftPick/owner/id").asString()).isEqualTo("Team:vikings");
        var again = editor.fail(
                "recordDraftPick",
                "input: {season: 2026, round: 1, overall: 7, team: \"rams\", player: \"cam-akers\"}");
        assertThat(code(again)).isEqualTo("CONFLICT");
        var event = editor.succeed(
                "recordEvent",
                "input: {kind: INJURY, date: \"2023-10-01\", season: 2023, week: 4, text: \"He hurt his knee.\", people: [\"Player:cam-akers\"], team: \"vikings\"}",
                "event { id kind people { id } teamSeason { id } }");
        assertThat(event.at("/event/teamSeason/id").asString()).isEqualTo("TeamSeason:vikings-2023");
        var about = event.at("/event/id").asString();
        var claim = editor.succeed(
                "recordClaim",
                "input: {about: \"" + about + "\", predicate: \"side\", value: \"left\"}",
                "claim { id value about { id } source { publisher } }");
        assertThat(claim.at("/claim/about/id").asString()).isEqualTo(about);
        var rested = editor.fail("retract", "fact: \"" + about + "\" expectedVersion: 0 reason: \"No.\"");
        assertThat(code(rested)).isEqualTo("CONFLICT");
        assertThat(rested.path("message").asString())
                .contains(claim.at("/claim/id").asString());
    }

    @Test
    void answersARepeatedKeyByTheFirstChangeAndRefusesOtherContent() {
        var document = "change { cursor } repeated trade { id }";
        var first = editor.write("recordTrade", AKERS_BACK, document, "key-1").at("/data/recordTrade");
        var version = version();
        var again = editor.write("recordTrade", AKERS_BACK, document, "key-1").at("/data/recordTrade");
        assertThat(again.path("repeated").asBoolean()).isTrue();
        assertThat(again.path("change")).isEqualTo(first.path("change"));
        assertThat(version()).isEqualTo(version);
        var misused = editor.write("recordTrade", AKERS_BACK.replace("2025-03-20", "2025-03-21"), document, "key-1");
        assertThat(code(misused.path("errors").path(0))).isEqualTo("CONFLICT");
        assertThat(misused.at("/errors/0/extensions/argument").asString()).isEqualTo("idempotencyKey");
        assertThat(version()).isEqualTo(version);
    }

    private static long version() {
        return Editor.read("{ dataset { version } }").at("/dataset/version").asLong();
    }

    private static String code(JsonNode error) {
        return error.at("/extensions/code").asString("");
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(each -> texts.add(each.isValueNode() ? each.asString() : each.toString()));
        return texts;
    }

    @Test
    void letsReadersReadWithoutAToken() {
        var answer = ApiServer.json(ApiServer.ask(
                "mutation { recordEvent(input: {kind: OTHER, text: \"x\"}, source: " + Editor.SOURCE
                        + ", idempotencyKey: \"k\") { repeated } }",
                Map.of()));
        assertThat(code(answer.path("errors").path(0))).isEqualTo("UNAUTHENTICATED");
    }
}
