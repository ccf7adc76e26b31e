package sideline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import tools.jackson.databind.JsonNode;

/** A cursor belongs to a filter and an order, however these are written. */
@InLeague(Kind.STARTER)
class CursorsIT {

    private static final String ROWS = "{ edges { cursor node { id } } }";

    private static JsonNode edges(String query, Map<String, Object> variables) {
        var answer = ApiServer.json(ApiServer.ask(query, variables));
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.path("data").path("players").path("edges");
    }

    @Test
    void holdsForTheSameArgumentsInAnotherOrder() {
        var filter = "{positionIn: [\"RB\", \"WR\"], rookieSeason: {from: 2010, to: 2023}}";
        var four = edges("{ players(first: 4, where: " + filter + ", orderBy: BIRTH_DATE) " + ROWS + " }", Map.of());
        assertThat(four.size()).isEqualTo(4);
        var third = four.path(2).path("node").path("id").asString();
        var after = four.path(1).path("cursor").asString();

        var swapped = "{ players(orderBy: BIRTH_DATE, after: \"" + after
                + "\", where: {rookieSeason: {to: 2023, from: 2010}, positionIn: [\"RB\", \"WR\"]}, first: 1) " + ROWS
                + " }";
        var variable =
                "query($a: String, $w: PlayerFilter, $n: Int!) { players(after: $a, where: $w, orderBy: BIRTH_DATE,"
                        + " first: $n) " + ROWS + " }";
        Map<String, Object> where =
                Map.of("rookieSeason", Map.of("to", 2023, "from", 2010), "positionIn", List.of("RB", "WR"));

        assertThat(edges(swapped, Map.of()).path(0).path("node").path("id").asString())
                .isEqualTo(third);
        assertThat(edges(variable, Map.of("a", after, "w", where, "n", 1))
                        .path(0)
                        .path("node")
                        .path("id")
                        .asString())
                .isEqualTo(third);
    }

    @ParameterizedTest
    @ValueSource(strings = {"last: 2", "first: 2, before: \"x\""})
    void isReadForwardsAndSaysSo(String arguments) {
        var refused = ApiServer.ask("{ players(" + arguments + ") " + ROWS + " }");

        assertThat(ApiServer.code(refused)).isEqualTo("BAD_USER_INPUT");
        assertThat(refused.body()).contains("lists are read forwards, by 'first' and 'after'");
    }
}
