package sideline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sideline.api.error.ErrorClass;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import tools.jackson.databind.JsonNode;

/** What clients get wrong, by accident or on purpose. */
@InLeague(Kind.STARTER)
class BadInputIT {

    private static final String NONE = "";
    private static final String USER = "BAD_USER_INPUT";
    private static final String LIMIT = "LIMIT_EXCEEDED";
    private static final Pattern INSIDE = Pattern.compile(
            "(?s).*(graphql\\.|java\\.|sideline\\.|org\\.|Exception|Value\\{|HashMap|ArrayList|MATCH |RETURN |COLLECT|bolt:).*");
    // Refusing takes some milliseconds; a machine with other work to do gets time.
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    static Stream<Arguments> values() {
        var player = "query($v: String!) { player(by: {name: $v}) { id } }";
        var byId = "query($v: ID!) { player(by: {id: $v}) { id } }";
        var page = "query($v: Int!) { players(first: $v) { edges { cursor } } }";
        var after = "query($v: String!) { players(after: $v) { edges { cursor } } }";
        var day = "query($v: Date!) { player(by: {id: \"cam-akers\"}) { age(on: $v) } }";
        var ref = "query($v: PersonRef!) { player(by: $v) { id } }";
        var players = "query($v: PlayerFilter!) { players(where: $v) { totalCount edges { node { id } } } }";
        var trades = "query($v: TradeFilter!) { trades(where: $v) { totalCount edges { node { id } } } }";
        var groups = "query($v: Int!) { players { groups(by: TEAM, first: $v) { key } } }";
        return Stream.of(
                arguments(players, Map.of(), NONE),
                arguments(players, Map.of("draftedBy", Map.of()), NONE),
                arguments(players, Map.of("rookieSeason", Map.of("from", 2023, "to", 2017)), NONE),
                arguments(players, Map.of("rookieSeason", Map.of("from", Integer.MIN_VALUE)), NONE),
                arguments(players, Map.of("birthDate", Map.of("from", "yesterday")), USER),
                arguments(players, Map.of("positionIn", List.of()), NONE),
                arguments(players, Map.of("positionIn", Collections.nCopies(5_000, "RB")), NONE),
                arguments(players, Map.of("namePrefix", ""), NONE),
                arguments(players, Map.of("namePrefix", "\ud800\u0000"), NONE),
                arguments(players, Map.of("positionGroup", "XX"), USER),
                arguments(players, Map.of("team", "Player:cam-akers"), USER),
                arguments(players, Map.of("coachedBy", Map.of("coach", "Team:rams")), USER),
                arguments(players, Map.of("coachedBy", Map.of("coach", "nobody", "notTeam", "nothing")), NONE),
                arguments(players, Map.of("traded", Map.of("atLeast", -1)), NONE),
                arguments(players, Map.of("traded", Map.of("atLeast", Integer.MAX_VALUE)), NONE),
                arguments(players, Map.of("drafted", "yes"), USER),
                arguments(players, Map.of("nothing", 1), USER),
                arguments(trades, Map.of("date", Map.of("from", "2023-12-31", "to", "2023-01-01")), NONE),
                arguments(trades, Map.of("moved", Map.of("person", "DraftPick:2020-52")), USER),
                arguments(trades, Map.of("moved", Map.of("asset", "BALL")), USER),
                arguments(groups, 0, USER),
                arguments(groups, 101, USER),
                arguments(groups, Integer.MAX_VALUE, LIMIT),
                arguments(player, "nobody at all", NONE),
                arguments(player, "", USER),
                arguments(player, " \u0000\u0007\n", USER),
                arguments(player, "Cam\u0000Akers", NONE),
                arguments(player, "a".repeat(100_000), NONE),
                arguments(player, "\ud83c\udfc8".repeat(10_000), USER),
                arguments(player, "\ud800", USER),
                arguments(player, "Cam \udc00Akers", NONE),
                arguments(player, "') DETACH DELETE n //", NONE),
                arguments(player, 7, USER),
                arguments(player, List.of("Cam Akers"), USER),
                arguments(player, Map.of("name", "Cam Akers"), USER),
                arguments(byId, "nobody", NONE),
                arguments(byId, "Player:", NONE),
                arguments(byId, "Team:rams", USER),
                arguments(byId, "Nothing:rams", USER),
                arguments(byId, "\ud800:\ud800", USER),
                arguments(byId, ":".repeat(50_000), USER),
                arguments(byId, 99999999999999999L, NONE),
                arguments(byId, 1e300, NONE),
                arguments(byId, true, NONE),
                arguments(page, 0, USER),
                arguments(page, -1, USER),
                arguments(page, 101, USER),
                arguments(page, Integer.MIN_VALUE, USER),
                arguments(page, Integer.MAX_VALUE, LIMIT),
                arguments(page, 1L << 40, USER),
                arguments(page, 1.5, USER),
                arguments(page, "12", USER),
                arguments(page, "x".repeat(100_000), USER),
                arguments(after, "", USER),
                arguments(after, "AAAA", USER),
                arguments(after, "\ud800\u0000", USER),
                arguments(after, "A".repeat(100_000), USER),
                arguments(day, "2023-13-01", USER),
                arguments(day, "yesterday", USER),
                arguments(day, "-999999999-01-01", USER),
                arguments(day, 20230920, USER),
                arguments(ref, Map.of(), USER),
                arguments(ref, Map.of("id", "cam-akers", "name", "Cam Akers"), USER),
                arguments(ref, Map.of("nothing", 1), USER),
                arguments("query($v: ID!) { node(id: $v) { id } }", "rams", NONE),
                arguments("query($v: ID!) { node(id: $v) { id } }", "Player:\u0000", NONE),
                arguments("query($v: [ID!]!) { nodes(ids: $v) { id } }", Collections.nCopies(101, "x"), LIMIT),
                arguments("query($v: Int!) { team(by: {id: \"rams\"}) { roster(season: $v) { season } } }", -1, NONE));
    }

    @ParameterizedTest
    @MethodSource("values")
    void answersEveryValueWithACodeOrNothing(String query, Object value, String code) {
        assertRefused(Map.of("query", query, "variables", Map.of("v", value)), code);
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                arguments("fragments in a chain", chain(600), LIMIT),
                arguments("fragments in a short chain", chain(90), NONE),
                arguments("fragments that double", doubling(), LIMIT),
                arguments(
                        "a fragment in itself",
                        "{ teams { ...A } } fragment A on Team { seasons { team { ...A } } }",
                        USER),
                arguments("fragments in a circle", circle(), USER),
                arguments("one field 4,990 times", "{" + "__typename ".repeat(4_990) + "}", LIMIT),
                arguments("one inner field 1,900 times", "{ teams {" + "id ".repeat(1_900) + "} }", NONE),
                arguments("1,600 aliases", "{" + numbered("a%d: __typename ", 1_600) + "}", LIMIT),
                arguments(
                        "700 operations",
                        numbered("query Q%d { ...F } ", 700) + "fragment F on Query { " + "teams { id } ".repeat(100)
                                + "}",
                        LIMIT),
                arguments(
                        "fields 150 deep",
                        "{ teams { " + "seasons { team { ".repeat(75) + "id" + " } }".repeat(75) + " } }",
                        LIMIT),
                arguments("fields 2,400 deep", "{" + "a{".repeat(2_400) + "a" + "}".repeat(2_400) + "}", LIMIT),
                arguments(
                        "lists 2,000 deep",
                        "{ node(id: " + "[".repeat(2_000) + "]".repeat(2_000) + ") { id } }",
                        LIMIT),
                arguments(
                        "objects 120 deep",
                        "{ player(by: " + "{id: ".repeat(120) + "1" + "}".repeat(120) + ") { id } }",
                        USER),
                arguments("10,000 directives", "{ __typename " + "@x ".repeat(10_000) + "}", LIMIT),
                arguments("2,400 directives", "{ __typename " + "@x ".repeat(2_400) + "}", LIMIT),
                arguments("90 equal directives", "{ __typename " + "@include(if: true) ".repeat(90) + "}", USER),
                arguments("1,600 arguments", "{ teams(" + numbered("a%d: 1 ", 1_600) + ") { id } }", USER),
                arguments("1,200 variables", "query(" + numbered("$a%d: Int ", 1_200) + ") { __typename }", USER),
                arguments("4,900 ids", "{ nodes(ids: [" + "1 ".repeat(4_900) + "]) { id } }", LIMIT),
                arguments("interfaces in interfaces", interfaces(5), LIMIT),
                arguments(
                        "lists in lists",
                        "{ player(by: {id: \"cam-akers\"}) { claims { " + "contradicts { ".repeat(9) + "id"
                                + " }".repeat(11) + " }",
                        LIMIT),
                arguments(
                        "a number of 250,000 digits",
                        "{ players(first: " + "9".repeat(250_000) + ") { totalCount } }",
                        LIMIT),
                arguments("a number of 999 digits", "{ players(first: " + "9".repeat(999) + ") { totalCount } }", USER),
                arguments("a name of 100,000 letters", "{ " + "a".repeat(100_000) + " }", USER),
                arguments(
                        "a string of 200,000 letters",
                        "{ player(by: {id: \"" + "a".repeat(200_000) + "\"}) { id } }",
                        NONE),
                arguments("200,000 spaces", "{" + " ".repeat(200_000) + "__typename }", LIMIT),
                arguments("200,000 letters of comment", "{ #" + "x".repeat(200_000) + "\n __typename }", NONE),
                arguments(
                        "introspection in a circle",
                        "{ __schema { types { fields { type { fields { name } } } } } }",
                        LIMIT),
                arguments(
                        "introspection of two roots",
                        "{ __schema { queryType { fields { name } } mutationType { fields { name } } } }",
                        NONE),
                arguments(
                        "types one by one",
                        "{ a: __type(name: \"Player\") { name } b: __type(name: \"Coach\") { name } }",
                        NONE),
                arguments("an escape of too many digits", "{ player(by: {name: \"\\u{fffffffff}\"}) { id } }", USER),
                arguments("an exponent of too many digits", "{ players(first: 1e99999999999) { totalCount } }", USER),
                arguments("half a surrogate pair, escaped", "{ player(by: {name: \"\\ud800\"}) { id } }", USER),
                arguments("half a surrogate pair", "{ player(by: {id: \"\ud800\"}) { id } }", USER),
                arguments("a zero", "{ \u0000 }", USER),
                arguments("nothing", "", USER),
                arguments("a schema", "type Query { a: Int }", USER),
                arguments("an unknown enum value", "{ players(orderBy: AGE) { totalCount } }", USER),
                arguments("no selection", "{ teams }", USER),
                arguments("a selection of a leaf", "{ teams { id { x } } }", USER),
                arguments("an impossible fragment", "{ teams { ... on Player { id } } }", USER),
                arguments(
                        "nobody",
                        "{ coachingLinks(coach: {id: \"nobody\"}, player: {id: \"cam-akers\"}) { season } }",
                        "NOT_FOUND"),
                arguments("null for one of several", "{ player(by: {id: null}) { id } }", USER));
    }

    private static String numbered(String text, int count) {
        return IntStream.range(0, count).mapToObj(i -> text.formatted(i)).collect(Collectors.joining());
    }

    private static String chain(int length) {
        var fragments = IntStream.range(0, length)
                .mapToObj(i -> "fragment F%d on Query{...F%d}".formatted(i, i + 1))
                .collect(Collectors.joining());
        return "{...F0}" + fragments + "fragment F%d on Query{__typename}".formatted(length);
    }

    private static String doubling() {
        var fragments = IntStream.range(0, 40)
                .mapToObj(i -> "fragment F%1$d on Query{...F%2$d ... {...F%2$d}}".formatted(i, i + 1))
                .collect(Collectors.joining());
        return "{...F0}" + fragments + "fragment F40 on Query{__typename}";
    }

    private static String circle() {
        return "{ teams { ...F0 } }"
                + IntStream.range(0, 30)
                        .mapToObj(i -> "fragment F%1$d on Team{seasons{team{...F%2$d}} claims{about{...F%2$d ...F0}}}"
                                .formatted(i, (i + 1) % 30))
                        .collect(Collectors.joining());
    }

    private static String interfaces(int depth) {
        var people = "... on Person { claims { about { ".repeat(depth) + "id" + " } } }".repeat(depth);
        return "{ node(id: \"Player:cam-akers\") { " + people + " } }";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void answersEveryDocumentAtOnce(String what, String document, String code) {
        assertThat(what).isNotEmpty();
        assertTimeout(AT_ONCE, () -> assertRefused(Map.of("query", document), code));
    }

    private static void assertRefused(Map<String, Object> body, String code) {
        var response = ApiServer.send(ApiServer.post(ApiServer.JSON.writeValueAsString(body)));

        assertThat(ApiServer.code(response)).isEqualTo(code);
        var errors = ApiServer.json(response).path("errors");
        assertThat(errors.size()).isLessThanOrEqualTo(20);
        for (var error : errors) {
            assertThat(error.path("message").asString())
                    .isNotBlank()
                    .hasSizeLessThanOrEqualTo(401)
                    .doesNotMatch(INSIDE);
            assertThat(names(error.path("extensions"))).contains("code", "classification", "retryable", "traceId");
            assertThat(error.path("extensions").path("classification").asString())
                    .isIn(Stream.of(ErrorClass.values()).map(Enum::name).toList());
        }
    }

    private static List<String> names(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }
}
