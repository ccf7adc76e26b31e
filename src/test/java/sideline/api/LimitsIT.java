package sideline.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import tools.jackson.databind.JsonNode;

/** What is as large as it may be is answered; one more is refused. */
@InLeague(Kind.STARTER)
class LimitsIT {

    private static final int BODY = 256 * 1024;
    private static final String DEEP =
            "players(first: 1) { edges { node { stints { teamSeason { team { drafted(first: 1) { edges { node { player {";

    static Stream<Arguments> limits() {
        return Stream.of(
                arguments("depth", 12, deep("stints { __typename }"), deep("stints { teamSeason { __typename } }")),
                arguments(
                        "depth of introspection",
                        1,
                        "{ __type(name: \"Player\") { fields { type { name } } possibleTypes { fields { name } } } }",
                        "{ __type(name: \"Player\") { fields { type { fields { type { name } } } } } }"),
                arguments("root fields", 20, times("__typename ", 20), times("__typename ", 21)),
                arguments("aliases", 30, team(numbered("a%d: id ", 30)), team(numbered("a%d: id ", 31))),
                arguments("fragments", 100, fragments(100), fragments(101)),
                arguments("directives", 100, included(100), included(101)),
                arguments("fields", 2_000, team("id ".repeat(1_999)), team("id ".repeat(2_000))),
                arguments("estimated rows", 10_000, rows(""), rows("dataset { version }")),
                arguments(
                        "statement size of one root field",
                        280,
                        team(numbered("a%d: roster(season: 2020) { teamSeason { id } } ", 28)),
                        team(numbered(
                                "a%d: drafted(first: 1) { edges { node { player { stints { season teamSeason {"
                                        + " staff { season } roster { season } } } draftedBy { season } tradedTo { season }"
                                        + " coachedBy { coach { staffStints { season } tradedTo { season } } } } } } } ",
                                28))));
    }

    private static String deep(String last) {
        return "{ " + DEEP + last + "} ".repeat(11);
    }

    private static String times(String field, int count) {
        return "{ " + field.repeat(count) + "}";
    }

    private static String fragments(int count) {
        return "{ teams { " + numbered("...F%d ", count) + "} } " + numbered("fragment F%d on Team { id } ", count);
    }

    private static String included(int count) {
        return "{ teams { " + "id @include(if: true) ".repeat(count) + "} }";
    }

    private static String team(String fields) {
        return "{ team(by: {id: \"rams\"}) { " + fields + "} }";
    }

    private static String numbered(String text, int count) {
        return IntStream.range(0, count).mapToObj(i -> text.formatted(i)).collect(Collectors.joining());
    }

    /** A hundred nodes with 99 drafts each: 10,000 rows. */
    private static String rows(String more) {
        var ids = "\"Team:rams\" ".repeat(100);
        return "{ nodes(ids: [" + ids + "]) { ... on Team { drafted(first: 99) { totalCount } } } " + more + " }";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void holdsForOperations(String measure, int limit, String asLargeAsMayBe, String larger) {
        assertThat(ApiServer.ask(asLargeAsMayBe).body()).startsWith("{\"data\":");

        var error = ApiServer.json(ApiServer.ask(larger)).path("errors").path(0);
        assertThat(error.path("message").asString()).contains(measure, String.valueOf(limit));
        assertThat(error.path("extensions").path("code").asString()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(error.path("extensions").path("limit").asInt()).isEqualTo(limit);
        assertThat(error.path("extensions").path("value").asInt()).isGreaterThan(limit);
    }

    @Test
    void twoRootFieldsWithAllTheirFieldsGoTogetherAndManyOfOneText() {
        var person = "{ id name names birthDate events { id } claims { id } sources { id } }";
        var all =
                "{ sentence maxSteps asOf from " + person + " to { id ... on Team { name } } ways { rank kind sentence"
                        + " reunion basis status sources { id } steps { kind seasons weeks basis date status exchange round overall"
                        + " from { name } to { id } team { name } overlaps { season fromRole fromRoleClass toRole toRoleClass basis"
                        + " firstWeek lastWeek teamSeason { name } } trade { id legs { note } } traded { name } tradedFrom { name }"
                        + " event { text } sources { id } } } nearMisses { sentence yearsApart from { name } to { name } team { name }"
                        + " teamSeason { name } } completeness { complete reasons } }";
        var two = "between: {person: {name: \"Cam Akers\"}}, and: {person: {name: \"%s\"}}";
        var field = "relationship(" + two + ") " + all;
        var of = field.formatted("Sean McVay");
        var then = "then: relationship(" + two.formatted("Sean McVay") + ", asOf: \"2021-06-01\") " + all;

        assertThat(size("{ " + of + " }")).isBetween(100, 280);
        // Both are found by one statement; as of a day more is asked of what is shown.
        assertThat(size("{ " + of + " " + then + " }")).isBetween(size("{ " + of + " }") + 1, 560);
        assertThat(size("{ " + of + " again: " + field.formatted("Kevin O'Connell") + " }"))
                .isEqualTo(size("{ " + of + " }"));
    }

    private static int size(String query) {
        return costed(query, "dryRun")
                .path("extensions")
                .path("cost")
                .path("statementSize")
                .path("value")
                .asInt();
    }

    @Test
    void tellsTheCostBesideTheAnswerOrBeforeItIsPaid() {
        var beside = costed("{ dataset { version } }", "cost");
        assertThat(beside.path("data").path("dataset").has("version")).isTrue();
        assertThat(beside.path("extensions")
                        .path("cost")
                        .path("rows")
                        .path("value")
                        .asInt())
                .isEqualTo(1);

        var before = costed(rows("dataset { version }"), "dryRun");
        assertThat(before.has("errors")).isFalse();
        assertThat(before.path("data").isNull()).isTrue();
        var rows = before.path("extensions").path("cost").path("rows");
        assertThat(rows.path("limit").asInt()).isEqualTo(10_000);
        assertThat(rows.path("value").asInt()).isEqualTo(10_001);

        assertThat(ApiServer.json(ApiServer.ask("{ dataset { version } }")).has("extensions"))
                .isFalse();
    }

    private static JsonNode costed(String query, String wish) {
        var body = Map.of("query", query, "extensions", Map.of(wish, true));
        return ApiServer.json(ApiServer.send(ApiServer.post(ApiServer.JSON.writeValueAsString(body))));
    }

    /** A document of so many tokens: five, four for each inline fragment, and one for each field more. */
    private static String tokens(int count) {
        var fragments = (count - 5) / 4;
        return "{ teams { " + "...{id} ".repeat(fragments) + "id ".repeat(count - 5 - 4 * fragments) + "} }";
    }

    @ParameterizedTest
    @MethodSource("pages")
    void holdsForListsOfArguments(String atTheLimit, String beyond, String code) {
        assertThat(ApiServer.json(ApiServer.ask(atTheLimit)).has("errors")).isFalse();
        assertThat(ApiServer.code(ApiServer.ask(beyond))).isEqualTo(code);
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                arguments(tokens(5_000), tokens(5_001), "LIMIT_EXCEEDED"),
                arguments(nodes(100), nodes(101), "LIMIT_EXCEEDED"),
                arguments(players(100), players(101), "BAD_USER_INPUT"),
                arguments(players(1), players(0), "BAD_USER_INPUT"));
    }

    private static String nodes(int count) {
        return "{ nodes(ids: [" + "\"Team:rams\" ".repeat(count) + "]) { id } }";
    }

    private static String players(int first) {
        return "{ players(first: " + first + ") { edges { cursor } } }";
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                arguments("with its length", BODY, 200),
                arguments("with its length", BODY + 1, 413),
                arguments("in chunks", BODY, 200),
                arguments("in chunks", BODY + 1, 413),
                arguments("in chunks", 3 * BODY, 413));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("bodies")
    void holdsForBodies(String sent, int size, int status) {
        var start = "{\"query\": \"{ __typename }\"}";
        var body = (start + " ".repeat(size - start.length())).getBytes(UTF_8);

        var response = ApiServer.send(HttpRequest.newBuilder(ApiServer.uri("/graphql"))
                .header("Content-Type", "application/json")
                .POST(sent.equals("in chunks") ? chunks(body) : BodyPublishers.ofByteArray(body)));

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(ApiServer.code(response)).isEqualTo(status == 200 ? "" : "LIMIT_EXCEEDED");
    }

    private static BodyPublisher chunks(byte[] body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }
}
