package sideline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import sideline.support.TestNeo4j;

/** Who asks again is answered from memory, until anything is committed by anybody. */
@InLeague(value = Kind.STARTER, changed = true)
class KeptAnswersIT {

    @BeforeAll
    static void beAlone() {
        TestNeo4j.awaitQuiet();
    }

    private static long statements(Supplier<HttpResponse<String>> asking) {
        var before = TestNeo4j.graph().statements();
        assertThat(asking.get().statusCode()).isLessThan(400);
        return TestNeo4j.graph().statements() - before;
    }

    private static HttpResponse<String> post(String name) {
        return ApiServer.ask("query Kept($by: String!) { player(by: {name: $by}) { id name } }", Map.of("by", name));
    }

    private static HttpResponse<String> get(String query, String header, String value) {
        return ApiServer.send(ApiServer.get(query).header(header, value));
    }

    private static String tag(HttpResponse<String> response) {
        return response.headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void looksAtTheVersionAloneWhenItIsAskedAgain() {
        var first = post("Cam Akers");

        var looks = TestNeo4j.graph().looks();
        assertThat(statements(() -> post("Cam Akers"))).isZero();
        assertThat(TestNeo4j.graph().looks()).isEqualTo(looks + 1);
        assertThat(post("Cam Akers").body()).isEqualTo(first.body()).contains("Player:cam-akers");
        assertThat(post("Aaron Donald").body()).contains("Player:aaron-donald");
    }

    /** The statement is run behind the server's back, as another replica or an import would. */
    @Test
    void showsWhatAnybodyHasCommittedInTheNextAnswer() {
        var query = "{ player(by: {id: \"jared-goff\"}) { heightInches } }";
        for (var height = 70; height < 75; height++) {
            TestNeo4j.run("MATCH (player:Player {id: 'jared-goff'}) SET player.heightInches = " + height);
            for (var time = 0; time < 3; time++) {
                assertThat(ApiServer.ask(query).body()).contains("\"heightInches\":" + height);
                assertThat(get(query, "Accept", "*/*").body()).contains("\"heightInches\":" + height);
            }
        }
    }

    @Test
    void namesAnswersByTagAndTellsWhenTheyStillHold() {
        var query = "{ team(by: {id: \"rams\"}) { name } }";
        var first = get(query, "Accept", "application/json");
        assertThat(first.headers().firstValue("Cache-Control")).contains("public, no-cache");
        assertThat(first.headers().allValues("Vary")).contains("Accept");

        var held = get(query, "If-None-Match", tag(first));
        assertThat(held.statusCode()).isEqualTo(304);
        assertThat(held.body()).isEmpty();
        assertThat(tag(held)).isEqualTo(tag(first));
        assertThat(statements(() -> get(query, "If-None-Match", tag(first)))).isZero();
        assertThat(get(query, "If-None-Match", "\"other\", " + tag(first)).statusCode())
                .isEqualTo(304);
        assertThat(get(query, "If-None-Match", "*").statusCode()).isEqualTo(304);
        assertThat(get(query, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);

        TestNeo4j.run("MERGE (mark:Mark {id: 'kept'}) SET mark.at = timestamp()");
        var changed = get(query, "If-None-Match", tag(first));
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.body()).isEqualTo(first.body());
        assertThat(tag(changed)).isNotEqualTo(tag(first));
        TestNeo4j.run("MATCH (mark:Mark) DELETE mark");
    }

    @Test
    void hasAnotherTagForAnotherQuestionOrForm() {
        var query = "query($by: ID!) { a: team(by: {id: $by}) { name } }";
        var asked = "/graphql?query=" + ApiServer.encoded(query) + "&variables=";
        var rams =
                ApiServer.send(HttpRequest.newBuilder(ApiServer.uri(asked + ApiServer.encoded("{\"by\":\"rams\"}"))));
        var again = ApiServer.send(
                HttpRequest.newBuilder(ApiServer.uri(asked + ApiServer.encoded("{ \"by\" : \"rams\" }"))));
        var bears =
                ApiServer.send(HttpRequest.newBuilder(ApiServer.uri(asked + ApiServer.encoded("{\"by\":\"bears\"}"))));
        var form = ApiServer.send(HttpRequest.newBuilder(ApiServer.uri(asked + ApiServer.encoded("{\"by\":\"rams\"}")))
                .header("Accept", "application/graphql-response+json"));

        assertThat(tag(again)).isEqualTo(tag(rams));
        assertThat(tag(bears)).isNotEqualTo(tag(rams));
        assertThat(tag(form)).isNotEqualTo(tag(rams));
    }

    @Test
    void keepsNeitherErrorsNorCosts() {
        var wrong = get("{ player(by: {name: \"\"}) { id } }", "Accept", "*/*");
        assertThat(wrong.headers().firstValue("ETag")).isEmpty();
        assertThat(wrong.headers().firstValue("Cache-Control")).contains("no-store");

        var costed = "{\"query\": \"{ teams { id } }\", \"extensions\": {\"cost\": true}}";
        assertThat(ApiServer.send(ApiServer.post(costed)).body()).contains("\"cost\"");
        assertThat(ApiServer.ask("{ teams { id } }").body()).doesNotContain("\"cost\"");
        assertThat(ApiServer.send(ApiServer.post(costed)).body()).contains("\"cost\"");
    }

    @Test
    void asksNothingOfTheGraphAboutTheSchema() {
        var query = "{ __schema { queryType { name } } }";

        assertThat(statements(() -> ApiServer.ask(query))).isZero();
        assertThat(get(query, "If-None-Match", tag(get(query, "Accept", "*/*"))).statusCode())
                .isEqualTo(304);
    }

    @Test
    void keepsNothingWhereThatIsSwitchedOff() {
        try (var forgetful = ApiServer.another("--sideline.cache.size=0")) {
            var uri = java.net.URI.create("http://127.0.0.1:" + ApiServer.port(forgetful) + "/graphql?query="
                    + ApiServer.encoded("{ teams { name } }"));
            Supplier<HttpResponse<String>> asking = () -> ApiServer.send(HttpRequest.newBuilder(uri));

            var first = asking.get();
            assertThat(statements(asking)).isPositive();
            assertThat(asking.get().body()).isEqualTo(first.body());
        }
    }
}
