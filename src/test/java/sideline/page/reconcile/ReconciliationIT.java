package sideline.page.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sideline.api.ApiServer;
import sideline.page.Pages;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import tools.jackson.databind.JsonNode;

/** Names matched with the starter league, in the shapes of the Reconciliation Service API 0.2. */
@InLeague(Kind.STARTER)
class ReconciliationIT {

    private static String queries(String batch) {
        return "queries=" + URLEncoder.encode(batch, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> post(String form) {
        return ApiServer.send(HttpRequest.newBuilder(ApiServer.uri("/reconcile"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "https://refine.example")
                .POST(BodyPublishers.ofString(form)));
    }

    /** The candidates for one query. */
    private static JsonNode candidates(String query) {
        // The first time a question is planned can take longer than an answer may.
        Pages.get("/reconcile?" + queries("{\"q\":" + query + "}"));
        var answer = post(queries("{\"q\":" + query + "}"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return ApiServer.json(answer).path("q").path("result");
    }

    /** Section "Service Manifest": versions, name and both spaces are required; templates hold {@code {{id}}}. */
    @Test
    void withoutParametersItTellsWhatItIs() {
        var manifest = ApiServer.json(Pages.get("/reconcile"));

        assertThat(manifest.path("versions").values())
                .extracting(JsonNode::asString)
                .contains("0.2");
        assertThat(manifest.path("name").asString()).isNotEmpty();
        assertThat(manifest.path("identifierSpace").asString())
                .isEqualTo(ApiServer.uri("/id/").toString());
        assertThat(manifest.path("schemaSpace").asString()).isNotEmpty();
        assertThat(manifest.path("view").path("url").asString()).contains("{{id}}");
        assertThat(manifest.path("preview").path("url").asString()).contains("{{id}}");
        assertThat(manifest.path("preview").path("width").isInt()).isTrue();
        assertThat(manifest.path("preview").path("height").isInt()).isTrue();
        assertThat(manifest.path("defaultTypes").values())
                .extracting(type -> type.path("id").asString())
                .containsExactly("Player", "Coach", "Team");
        assertThat(manifest.path("suggest").path("entity").path("service_url").asString()
                        + manifest.path("suggest")
                                .path("entity")
                                .path("service_path")
                                .asString())
                .isEqualTo(ApiServer.uri("/reconcile/suggest/entity").toString());
    }

    @Test
    void aWholeNameThatOneHasIsCertain() {
        var best = candidates("{\"query\": \"CAM AKERS\", \"type\": \"Player\", \"limit\": 3}")
                .path(0);

        assertThat(best.path("id").asString()).isEqualTo("Player:cam-akers");
        assertThat(best.path("name").asString()).isEqualTo("Cam Akers");
        assertThat(best.path("description").asString()).contains("Rams", "2020");
        assertThat(best.path("type").path(0).path("id").asString()).isEqualTo("Player");
        assertThat(best.path("score").asDouble()).isEqualTo(100);
        assertThat(best.path("features").toString()).isEqualTo("[{\"id\":\"name\",\"value\":true}]");
        assertThat(best.path("match").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "kevin oconnell, Coach:kevin-oconnell",
        "Player:cam-akers, Player:cam-akers",
        "Rams, Team:rams",
        "LAR, Team:rams"
    })
    void spellingsAndIdsAreCertainAsWell(String text, String id) {
        var best = candidates("{\"query\": \"" + text + "\"}").path(0);

        assertThat(best.path("id").asString()).isEqualTo(id);
        assertThat(best.path("match").asBoolean()).isTrue();
    }

    @Test
    void aPartOfANameIsNotCertain() {
        var best = candidates("{\"query\": \"Akers\"}").path(0);

        assertThat(best.path("id").asString()).isEqualTo("Player:cam-akers");
        assertThat(best.path("score").asDouble()).isLessThan(100);
        assertThat(best.path("match").asBoolean()).isFalse();
    }

    /** Akers was with the Rams from 2020 and came to the Vikings in September 2023. */
    @ParameterizedTest
    @CsvSource({
        "Rams, 2021, true, true",
        "Rams, 2021-22, true, true",
        "Los Angeles Rams, 2020, true, true",
        "Vikings, 2021, true, false",
        "Bears, 2021, false, false"
    })
    void clubAndSeasonTellWhetherItIsHe(String club, String season, boolean isClub, boolean isSeason) {
        var best = candidates("{\"query\": \"Cam Akers\", \"properties\": [{\"pid\": \"team\", \"v\": [\"" + club
                        + "\", {\"id\": \"\"}]}, {\"pid\": \"season\", \"v\": \"" + season + "\"}]}")
                .path(0);

        assertThat(best.path("features").toString())
                .isEqualTo("[{\"id\":\"name\",\"value\":true},{\"id\":\"team\",\"value\":" + isClub
                        + "},{\"id\":\"season\",\"value\":" + isSeason + "}]");
        assertThat(best.path("match").asBoolean()).isEqualTo(isClub && isSeason);
    }

    @Test
    void eachQueryOfABatchHasItsAnswer() {
        var batch = "{\"q0\": {\"query\": \"McVay\", \"type\": [\"Coach\"]}, \"q1\": {\"query\": \"Nobody Atall\"}}";
        var byGet = Pages.get("/reconcile?" + queries(batch));
        var byPost = post(queries(batch));

        assertThat(byPost.body()).isEqualTo(byGet.body());
        assertThat(byPost.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        var answer = ApiServer.json(byPost);
        assertThat(answer.propertyNames()).containsExactly("q0", "q1");
        assertThat(answer.path("q0").path("result").path(0).path("id").asString())
                .isEqualTo("Coach:sean-mcvay");
        assertThat(answer.path("q1").path("result").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "nonsense ~ 400",
                "[] ~ 400",
                "{\"q\": {}} ~ 400",
                "{\"q\": {\"query\": \"x\", \"limit\": 0}} ~ 400",
                "{\"q\": {\"query\": \"x\", \"properties\": [{\"pid\": \"height\", \"v\": 1}]}} ~ 400",
                "{\"1\":0,\"2\":0,\"3\":0,\"4\":0,\"5\":0,\"6\":0,\"7\":0,\"8\":0,\"9\":0,\"10\":0,\"11\":0} ~ 413"
            })
    void saysInASentenceWhatIsWrong(String batch, int status) {
        var answer = post(queries(batch));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(ApiServer.json(answer).path("message").asString()).endsWith(".");
    }

    /** Section "Suggest Responses": id and name are required; {@code cursor} leaves suggestions out. */
    @Test
    void completesWhatIsTyped() {
        var all =
                ApiServer.json(Pages.get("/reconcile/suggest/entity?prefix=mc")).path("result");
        var rest = ApiServer.json(Pages.get("/reconcile/suggest/entity?prefix=mc&cursor=1"))
                .path("result");

        assertThat(all.values()).allSatisfy(each -> {
            assertThat(each.path("id").asString()).contains(":");
            assertThat(each.path("name").asString()).isNotEmpty();
            assertThat(each.path("notable").path(0).path("id").asString()).isNotEmpty();
        });
        assertThat(rest.path(0)).isEqualTo(all.path(1));
        assertThat(ApiServer.json(Pages.get("/reconcile/suggest/property?prefix=sea"))
                        .toString())
                .startsWith("{\"result\":[{\"id\":\"season\",\"name\":\"Season\"");
        assertThat(ApiServer.json(Pages.get("/reconcile/suggest/type?prefix=pl"))
                        .toString())
                .isEqualTo("{\"result\":[{\"id\":\"Player\",\"name\":\"Player\"}]}");
        assertThat(Pages.get("/reconcile/suggest/entity?prefix=mc&cursor=-1").statusCode())
                .isEqualTo(400);
    }

    @Test
    void olderPagesAskByScript() {
        assertThat(Pages.get("/reconcile?callback=jQuery1.done").body()).matches("/\\*\\*/jQuery1\\.done\\(\\{.*}\\);");
        assertThat(Pages.get("/reconcile?callback=alert(1)").statusCode()).isEqualTo(400);
    }

    @Test
    void idsLeadToPagesAndPreviews() {
        var page = Pages.get("/id/Player%3Acam-akers");
        var preview = Pages.get("/reconcile/preview/Team%3Arams");

        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.headers().firstValue("Location")).hasValue("/person/cam-akers");
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("class=\"embed\"", "Rams");
    }
}
