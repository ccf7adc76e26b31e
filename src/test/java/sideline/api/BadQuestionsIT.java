package sideline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;

/** Questions about links and trees that cannot be asked so, and those that have no answer. */
@InLeague(Kind.STARTER)
class BadQuestionsIT {

    private static final String NONE = "";
    private static final String USER = "BAD_USER_INPUT";
    private static final String UNKNOWN = "NOT_FOUND";
    private static final String LINKED = """
            query($a: EntityRef!, $b: EntityRef!, $steps: Int! = 1, $day: Date, $kinds: [LinkKind!]) {
              relationship(between: $a, and: $b, maxSteps: $steps, asOf: $day, kinds: $kinds) { sentence ways { rank } }
            }""";
    private static final String TREE = """
            query($root: PersonRef!, $depth: Int! = 1) {
              coachingTree(root: $root, depth: $depth) { count }
            }""";
    private static final String TRADES = """
            query($of: TradeTreeRoot!, $depth: Int! = 1) {
              tradeTree(of: $of, depth: $depth) { legs { generation } }
            }""";
    private static final String AGAIN = """
            query($player: PersonRef!, $to: TeamRef!) {
              wouldReunite(player: $player, to: $to) { weeks }
            }""";
    private static final Map<String, Object> AKERS = Map.of("id", "cam-akers");
    private static final Map<String, Object> COACH = Map.of("id", "Coach:kevin-oconnell");
    private static final Map<String, Object> RAMS = Map.of("id", "Team:rams");

    static Stream<Arguments> questions() {
        return Stream.of(
                arguments(LINKED, Map.of("a", AKERS, "b", AKERS), USER),
                arguments(LINKED, Map.of("a", AKERS, "b", Map.of("id", "Player:cam-akers")), USER),
                arguments(LINKED, Map.of("a", RAMS, "b", Map.of("team", Map.of("name", "Vikings"))), USER),
                arguments(LINKED, Map.of("a", AKERS, "b", Map.of("id", "nobody")), UNKNOWN),
                arguments(LINKED, Map.of("a", AKERS, "b", Map.of("id", "Trade:x")), USER),
                arguments(LINKED, Map.of("a", AKERS, "b", Map.of("person", named("a".repeat(100_000)))), UNKNOWN),
                arguments(LINKED, Map.of("a", AKERS, "b", Map.of("person", named("*:* OR \\\""))), UNKNOWN),
                arguments(LINKED, Map.of("a", AKERS, "b", Map.of("person", named("') DETACH DELETE n"))), UNKNOWN),
                arguments(LINKED, Map.of("a", AKERS, "b", Map.of("person", named("!?"))), USER),
                arguments(LINKED, Map.of("a", AKERS, "b", Map.of()), USER),
                arguments(LINKED, Map.of("a", AKERS, "b", COACH, "steps", 0), USER),
                arguments(LINKED, Map.of("a", AKERS, "b", COACH, "steps", 99), USER),
                arguments(LINKED, Map.of("a", AKERS, "b", COACH, "day", "1869-11-05"), NONE),
                arguments(LINKED, Map.of("a", AKERS, "b", COACH, "day", "9999-12-31"), NONE),
                arguments(LINKED, Map.of("a", AKERS, "b", COACH, "day", "yesterday"), USER),
                arguments(LINKED, Map.of("a", AKERS, "b", COACH, "kinds", List.of()), NONE),
                arguments(LINKED, Map.of("a", AKERS, "b", COACH, "kinds", List.of("LOVES")), USER),
                arguments(TREE, Map.of("root", RAMS), USER),
                arguments(TREE, Map.of("root", AKERS), UNKNOWN),
                arguments(TREE, Map.of("root", Map.of("name", "Zac Robinson")), NONE),
                arguments(TREE, Map.of("root", COACH, "depth", 0), USER),
                arguments(TREE, Map.of("root", COACH, "depth", 5), USER),
                arguments(TRADES, Map.of("of", Map.of("trade", "Player:cam-akers")), USER),
                arguments(TRADES, Map.of("of", Map.of("pick", "2099-1")), UNKNOWN),
                arguments(TRADES, Map.of("of", Map.of("player", AKERS), "depth", -1), USER),
                arguments(TRADES, Map.of("of", Map.of("player", AKERS, "pick", "2020-52")), USER),
                arguments(AGAIN, Map.of("player", RAMS, "to", RAMS), USER),
                arguments(AGAIN, Map.of("player", AKERS, "to", Map.of("id", "Player:cam-akers")), USER),
                arguments("{ neighbours(of: \"Nothing:x\") { totalCount } }", Map.of(), USER),
                arguments("{ neighbours(of: \"nobody\") { edges { cursor } } }", Map.of(), NONE),
                arguments("{ claims(about: \"nobody\") { value } }", Map.of(), NONE),
                arguments("{ claims(about: \"Week:2023-w03\") { value } }", Map.of(), USER),
                arguments("{ reunions(first: 0) { edges { cursor } } }", Map.of(), USER),
                arguments("{ reunions(team: \"Player:x\") { edges { cursor } } }", Map.of(), USER));
    }

    private static Map<String, Object> named(String name) {
        return Map.of("name", name);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void isRefusedInOneSentenceOrAnsweredEmpty(String document, Map<String, Object> variables, String code) {
        var answer = ApiServer.ask(document, variables);

        assertThat(ApiServer.code(answer)).as(answer.body()).isEqualTo(code);
        assertThat(answer.body()).doesNotContain("INTERNAL_ERROR", "MATCH ");
    }

    @Test
    void takesNoCursorOfAnotherQuestion() {
        var page =
                ApiServer.json(ApiServer.ask("{ neighbours(of: \"cam-akers\", first: 1) { pageInfo { endCursor } } }"));
        var cursor = page.path("data")
                .path("neighbours")
                .path("pageInfo")
                .path("endCursor")
                .asString();

        var document =
                "query($after: String!) { neighbours(of: \"kevin-oconnell\", after: $after) { edges { cursor } } }";
        assertThat(ApiServer.code(ApiServer.ask(document, Map.of("after", cursor))))
                .isEqualTo(USER);
        assertThat(ApiServer.code(
                        ApiServer.ask(document.replace("kevin-oconnell", "cam-akers"), Map.of("after", cursor))))
                .isEqualTo(NONE);
        assertThat(ApiServer.code(ApiServer.ask(
                        document.replace("kevin-oconnell", "cam-akers"), Map.of("after", "B" + cursor.substring(1)))))
                .isEqualTo(USER);
    }
}
