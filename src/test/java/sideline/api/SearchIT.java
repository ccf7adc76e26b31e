package sideline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import sideline.support.Leagues;
import tools.jackson.databind.JsonNode;

/** What is found of the starter league while somebody types. */
@InLeague(Kind.STARTER)
class SearchIT {

    private static final String SEARCH = """
            query($text: String!, $kinds: [EntityKind!], $first: Int! = 8, $after: String, $asOf: Date) {
              search(text: $text, kinds: $kinds, first: $first, after: $after, asOf: $asOf) {
                totalCount
                edges {
                  cursor
                  node {
                    kind matchedName description
                    node { __typename ... on Player { id } ... on Coach { id } ... on Team { id } }
                  }
                }
                pageInfo { hasNextPage endCursor }
              }
            }""";
    private static final Duration AT_ONCE = Duration.ofSeconds(4);

    @BeforeAll
    static void load() {
        Leagues.load("starter");
        search("first plan", Map.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            oconnell            | Coach:kevin-oconnell
            O'Connell           | Coach:kevin-oconnell
            o’connell           | Coach:kevin-oconnell
            KEVIN O CONNELL     | Coach:kevin-oconnell
            Kévin Ôconnell      | Coach:kevin-oconnell
            oconnell, kevin     | Coach:kevin-oconnell
            oconell             | Coach:kevin-oconnell
            mcv                 | Coach:sean-mcvay
            sean mc             | Coach:sean-mcvay
            vay                 | Coach:sean-mcvay
            mvcay               | Coach:sean-mcvay
            cam a               | Player:cam-akers
            akerz               | Player:cam-akers
            kers cam            | Player:cam-akers
            zadarius            | Player:zadarius-smith
            Ogbonnia            | Player:ogbo-okoronkwo
            bob woods           | Player:robert-woods
            robert wagner       | Player:bobby-wagner
            michael lafleur     | Coach:mike-lafleur
            matthew lafleur     | Coach:matt-lafleur
            niners              | Team:49ers
            niner               | Team:49ers
            Pats                | Team:patriots
            bolts               | Team:chargers
            fins                | Team:dolphins
            St. Louis Rams      | Team:rams
            oakland             | Team:raiders
            OAK                 | Team:raiders
            houston oilers      | Team:titans
            cam +akers/~        | Player:cam-akers
            (CAM) [akers]       | Player:cam-akers
            """)
    void findsByAnyPartOfAnyName(String text, String first) {
        assertThat(ids(search(text, Map.of()))).first().isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            oconnell       | Kevin O'Connell
            obo            | Obo Okoronkwo
            st louis rams  | St. Louis Rams
            redskins       | Washington Redskins
            oak            | OAK
            lvr            | LVR
            bob woods      | Robert Woods
            """)
    void tellsWhichSpellingMatched(String text, String matched) {
        assertThat(hits(search(text, Map.of())).get(0).path("matchedName").asString())
                .isEqualTo(matched);
    }

    @Test
    void betterFitsComeBeforeMoreProminentOnes() {
        assertThat(ids(search("rams", Map.of()))).startsWith("Team:rams").contains("Player:jalen-ramsey");
        assertThat(ids(search("smith", Map.of("kinds", List.of("PLAYER")))))
                .containsExactly("Player:harrison-smith", "Player:zadarius-smith", "Player:irv-smith");
    }

    @Test
    void theMoreProminentOfEqualFitsComesFirst() {
        assertThat(ids(search("lafleur", Map.of()))).containsExactly("Coach:matt-lafleur", "Coach:mike-lafleur");
    }

    @Test
    void tellsNamesakesApart() {
        var smiths = hits(search("smith", Map.of())).stream()
                .map(hit -> hit.path("description").asString())
                .toList();
        assertThat(smiths)
                .doesNotHaveDuplicates()
                .contains("FS · Vikings 2012–24")
                .contains("DE · … Packers 2019–21, Vikings 2022, Browns 2023–24, Lions 2024");
    }

    @Test
    void oneHumanIsOneHitWhateverIsAskedFor() {
        assertThat(ids(search("kevin oconnell", Map.of()))).containsExactly("Coach:kevin-oconnell");
        assertThat(ids(search("kevin oconnell", Map.of("kinds", List.of("PLAYER")))))
                .containsExactly("Player:kevin-oconnell");
        assertThat(ids(search("kevin oconnell", Map.of("kinds", List.of("PLAYER", "COACH", "TEAM")))))
                .containsExactly("Coach:kevin-oconnell");
        assertThat(ids(search("kevin oconnell", Map.of("kinds", List.of("TEAM")))))
                .isEmpty();
        assertThat(ids(search("kevin oconnell", Map.of("kinds", List.of())))).isEmpty();
    }

    @Test
    void knowsOnlyWhatWasKnownThatDay() {
        assertThat(ids(search("akers", Map.of("asOf", "2019-12-01")))).isEmpty();
        assertThat(description("akers", "2020-12-01")).isEqualTo("RB · Rams 2020");
        assertThat(description("akers", "2023-09-18")).isEqualTo("RB · Rams 2020–23");
        assertThat(description("akers", "2023-09-20")).isEqualTo("RB · Rams 2020–23, Vikings 2023");
        assertThat(description("oconnell", "2018-12-01"))
                .isEqualTo("Quarterbacks/passing game coordinator · Browns 2015, 49ers 2016, Redskins 2017–18");
        assertThat(search("akers", Map.of("asOf", "2019-12-01"))
                        .path("totalCount")
                        .asInt())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 100})
    void pagesTogetherAreTheList(int size) {
        var total = search("m", Map.of()).path("totalCount").asInt();
        assertThat(total).isBetween(20, 100);
        var walked = new ArrayList<String>();
        String after = null;
        do {
            var page = search("m", page(size, after));
            walked.addAll(ids(page));
            assertThat(page.path("totalCount").asInt()).isEqualTo(total);
            after = page.path("pageInfo").path("hasNextPage").asBoolean()
                    ? page.path("pageInfo").path("endCursor").asString()
                    : null;
        } while (after != null);
        assertThat(walked).doesNotHaveDuplicates().hasSize(total).isEqualTo(ids(search("m", page(100, null))));
    }

    private static Map<String, Object> page(int size, @Nullable String after) {
        var page = new HashMap<String, Object>(Map.of("first", size));
        page.put("after", after);
        return page;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "'’.-",
                "🏈",
                "\u0000",
                "\ud800",
                "*",
                "*:*",
                "/.*/",
                "~",
                "^",
                "\\",
                "\"",
                "(",
                "[ ]",
                "+-!",
                "a b c d e f g h i j k",
                "a b c d e f g h i j k l m n o p q r s t u v w x y z 0 1 2 3 4 5 6 7 8 9"
            })
    void findsNothingInWhatIsNoName(String text) {
        assertTimeout(AT_ONCE, () -> assertThat(ids(search(text, Map.of()))).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "akers OR rams",
                "akers AND NOT rams",
                "nameWords:akers",
                "akers~2",
                "akers^9",
                "{akers TO rams}",
                "akers && rams",
                "') DETACH DELETE n //",
                "$text.query",
                "ﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺ",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void takesSyntaxForWords(String text) {
        assertTimeout(AT_ONCE, () -> assertThat(ids(search(text, Map.of()))).isEmpty());
    }

    @Test
    void refusesWhatNobodyTypes() {
        assertThat(refusal("a".repeat(101), Map.of())).isEqualTo("BAD_USER_INPUT");
        assertThat(refusal("akers ".repeat(20_000), Map.of())).isEqualTo("BAD_USER_INPUT");
        assertThat(refusal("🏈".repeat(10_000), Map.of())).isEqualTo("BAD_USER_INPUT");
        assertThat(refusal("akers", Map.of("first", 0))).isEqualTo("BAD_USER_INPUT");
        assertThat(refusal("akers", Map.of("first", 101))).isEqualTo("BAD_USER_INPUT");
        assertThat(refusal("akers", Map.of("after", "there"))).isEqualTo("BAD_USER_INPUT");
        assertThat(refusal("akers", Map.of("kinds", List.of("REFEREE")))).isEqualTo("BAD_USER_INPUT");
    }

    private static String description(String text, String asOf) {
        return hits(search(text, Map.of("asOf", asOf)))
                .get(0)
                .path("description")
                .asString();
    }

    private static String refusal(String text, Map<String, Object> more) {
        var variables = new HashMap<>(more);
        variables.put("text", text);
        return ApiServer.code(ApiServer.ask(SEARCH, variables));
    }

    private static JsonNode search(String text, Map<String, Object> more) {
        var variables = new HashMap<>(more);
        variables.put("text", text);
        var answer = ApiServer.json(ApiServer.ask(SEARCH, variables));
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.path("data").path("search");
    }

    private static List<JsonNode> hits(JsonNode page) {
        return page.path("edges").valueStream().map(edge -> edge.path("node")).toList();
    }

    private static List<String> ids(JsonNode page) {
        return hits(page).stream()
                .map(hit -> hit.path("node").path("id").asString())
                .toList();
    }
}
