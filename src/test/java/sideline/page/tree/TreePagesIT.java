package sideline.page.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.util.HtmlUtils;
import sideline.api.ApiServer;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;

/** Coaching trees of the starter league, in their forms and states. */
@InLeague(Kind.STARTER)
class TreePagesIT {

    @Test
    void saysTheSameInEveryForm() {
        var tree = ApiServer.json(get("/tree/sean-mcvay.json")).path("data").path("coachingTree");
        var html = HtmlUtils.htmlUnescape(get("/tree/sean-mcvay").body());
        var markdown = get("/tree/sean-mcvay.md").body();

        var offices = 0;
        for (var branch : tree.path("branches")) {
            assertThat(html).contains(branch.path("sentence").asString());
            assertThat(markdown).contains(branch.path("sentence").asString());
            offices += branch.path("offices").size();
        }
        // staff.csv: O'Connell, offensive coordinator of the 2020 and 2021 Rams, head coach of the Vikings from 2022.
        assertThat(html)
                .contains("Kevin O'Connell worked for Sean McVay as offensive coordinator", "class=\"branch head\"");
        assertThat(get("/tree/sean-mcvay.csv").body().lines().count() - 1).isEqualTo(offices);
    }

    @Test
    void keepsOneSideOfTheBallAndTheWayToIt() {
        // staff.csv: Matt LaFleur coordinated McVay's offense of 2017, Staley his defense of 2020.
        assertThat(get("/tree/sean-mcvay?depth=1&side=offense").body())
                .contains("Matt LaFleur")
                .doesNotContain("Brandon Staley");
        assertThat(get("/tree/sean-mcvay?depth=1&side=defense").body())
                .contains("Brandon Staley", "Sean McVay on defense")
                .doesNotContain("Matt LaFleur");
    }

    @Test
    void growsUpwards() {
        // staff.csv: McVay worked for Jay Gruden in Washington, 2014 to 2016.
        assertThat(get("/tree/sean-mcvay?direction=up").body()).contains("Jay Gruden", "For whom he worked");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /tree/sean-mcvay?depth=9           | 400 | 1 to 4 generations
            /tree/sean-mcvay?direction=left    | 400 | grows
            /tree/sean-mcvay?side=left         | 400 | no side of the ball
            /tree/sean-mcvay?asof=once         | 400 | is no day
            /tree/zzqzzq                       | 404 | No player, coach or team matches
            """)
    void tellsWhatIsTheMatter(String path, int status, String text) {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(text);
    }

    @Test
    void leadsFromANameToItsAddress() {
        var answer = get("/tree/mcvay?depth=3");

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue("/tree/sean-mcvay?depth=3");
    }

    private static HttpResponse<String> get(String path) {
        return ApiServer.send(HttpRequest.newBuilder(ApiServer.uri(path)).header("Accept", "text/html"));
    }
}
