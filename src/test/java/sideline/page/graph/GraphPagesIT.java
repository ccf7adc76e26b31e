package sideline.page.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sideline.api.ApiServer;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import sideline.support.Leagues;

/** The stage of the starter league as the server sends it, without script. */
@InLeague(Kind.STARTER)
class GraphPagesIT {

    private static final String ANSWER = "/link/cam-akers/kevin-oconnell";
    private static final Pattern ROW =
            Pattern.compile("<tr data-from=\"([^\"]+)\" data-to=\"([^\"]+)\" data-kind=\"([^\"]+)\"");
    private static final Pattern NODE = Pattern.compile("<li data-key=\"([^\"]+)\"");

    @BeforeAll
    static void load() {
        Leagues.load("starter");
        // Planning takes longer than an answer may; the next asks again.
        List.of(ANSWER + "?view=graph", "/person/sean-mcvay?view=graph", "/team/rams?view=graph")
                .forEach(address -> {
                    get(address);
                    get(address);
                });
    }

    @Test
    void tellsWhatIsRecordedOfTheTwoAndWhatFollowsFromIt() {
        assertThat(rows(ANSWER + "?view=graph"))
                .contains(
                        "cam-akers ON_ROSTER rams",
                        "cam-akers ON_ROSTER vikings",
                        "cam-akers DRAFTED_BY rams",
                        "cam-akers TRADED_TO vikings",
                        "kevin-oconnell ON_STAFF rams",
                        "kevin-oconnell ON_STAFF vikings",
                        "cam-akers COACHED_BY kevin-oconnell");
    }

    @Test
    void givesThePictureAndTheTableTheSameLinks() {
        assertThat(rows(ANSWER + "?view=table&off=COACHED_BY"))
                .isEqualTo(rows(ANSWER + "?view=graph&off=COACHED_BY"))
                .isNotEmpty()
                .noneMatch(row -> row.contains("COACHED_BY"));
    }

    @Test
    void addsAtMostTwentyFiveToWhatIsThere() {
        var before = nodes(ANSWER + "?view=graph");
        var after = nodes(ANSWER + "?view=graph&x=rams");

        assertThat(after).startsWith(before.toArray(String[]::new)).doesNotHaveDuplicates();
        assertThat(after.size() - before.size()).isBetween(1, 25);
        assertThat(nodes(ANSWER + "?view=graph&x=rams,rams").size()).isGreaterThanOrEqualTo(after.size());
    }

    @Test
    void leavesOutWhomTheAddressHides() {
        assertThat(nodes(ANSWER + "?view=graph&hide=vikings,cam-akers"))
                .contains("cam-akers", "rams")
                .doesNotContain("vikings");
    }

    @ParameterizedTest
    @CsvSource({"/person/sean-mcvay, sean-mcvay", "/team/rams, rams"})
    void putsOneInTheMiddleOfThoseClosest(String page, String key) {
        var nodes = nodes(page + "?view=graph");

        assertThat(nodes).startsWith(key).hasSizeBetween(2, 26);
        assertThat(rows(page + "?view=graph"))
                .isNotEmpty()
                .allMatch(row -> nodes.containsAll(List.of(row.split(" ")[0], row.split(" ")[2])));
    }

    @ParameterizedTest
    @CsvSource({
        "/link/cam-akers/kevin-oconnell?view=graph&upto=2021, /link/cam-akers/kevin-oconnell?asof=2022-02-28&view=graph",
        "/person/sean-mcvay?upto=2021&view=table, /person/sean-mcvay?asof=2022-02-28&view=table",
        "/person/sean-mcvay?view=circus, /person/sean-mcvay",
    })
    void leadsToTheAddressOfTheDay(String address, String location) {
        assertThat(get(address).headers().firstValue("Location")).hasValue(location);
    }

    @ParameterizedTest
    @CsvSource({
        "/person/nobody-at-all?view=graph, 404",
        "/team/rams?view=graph&upto=soon, 400",
        "/team/rams?view=graph&asof=soon, 400",
    })
    void tellsWhatIsTheMatter(String address, int status) {
        assertThat(get(address).statusCode()).isEqualTo(status);
    }

    private static List<String> rows(String address) {
        return ROW.matcher(get(address).body())
                .results()
                .map(row -> row.group(1) + " " + row.group(3) + " " + row.group(2))
                .toList();
    }

    private static List<String> nodes(String address) {
        return NODE.matcher(get(address).body())
                .results()
                .map(node -> node.group(1))
                .toList();
    }

    private static HttpResponse<String> get(String address) {
        return ApiServer.send(HttpRequest.newBuilder(ApiServer.uri(address)).header("Accept", "text/html"));
    }
}
