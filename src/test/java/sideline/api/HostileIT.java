package sideline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;

/** Requests that nobody would send by mistake, made by chance from a seed: each is answered, and none by a defect. */
@InLeague(Kind.STARTER)
class HostileIT {

    private static final int REQUESTS = 3_000;
    private static final List<String> GOOD = List.of(
            "{\"query\": \"{ teams { id name } }\"}",
            "{\"query\": \"query($v: Int) { players(first: $v) { totalCount } }\", \"variables\": {\"v\": 3}}",
            "{\"query\": \"query($v: ID!) { node(id: $v) { id } }\", \"variables\": {\"v\": \"Player:cam-akers\"}}",
            "{\"query\": \"{ player(by: {name: \\\"Cam Akers\\\"}) { ...F } } fragment F on Player { stints { season } }\"}",
            "{\"query\": \"query A { __typename } query B { __typename }\", \"operationName\": \"A\"}",
            "{\"query\": \"{ search(text: \\\"akers\\\") { edges { cursor } } }\"}",
            "{\"query\": \"mutation { __typename }\"}",
            "{\"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"ab\"}}}");
    private static final List<String> PIECES = List.of(
            "null",
            "true",
            "-1",
            "1e400",
            "2147483648",
            "[]",
            "{}",
            "\"\"",
            "\\u0000",
            "\\ud800",
            "\\\\",
            "\\\"",
            "{",
            "}",
            "[",
            "]",
            "...",
            "...F",
            "@include(if: true)",
            "@skip(if: $v)",
            "$v",
            "!",
            "__schema",
            "__type(name: 1)",
            "first: 0",
            "after: \\\"x\\\"",
            "asOf: \\\"9999-99-99\\\"",
            "fragment F on Team { id }",
            "query",
            "subscription",
            "\ufeff",
            "\u2028",
            "😀",
            "#",
            ",",
            ":");

    @Test
    void areAnsweredInFormAndWithoutADefect() {
        var random = new Random(20_261_129);
        var wrong = new ArrayList<String>();
        for (var time = 0; time < REQUESTS; time++) {
            var body = mutated(random);
            var response = ApiServer.send(ApiServer.post(body).header("Accept", accepted(random)));
            var code = ApiServer.code(response);
            if (response.statusCode() >= 500 || code.equals("INTERNAL_ERROR")) {
                wrong.add(response.statusCode() + " " + code + " for " + body);
            }
            assertThat(ApiServer.json(response).has("data") || !code.isEmpty())
                    .as(body)
                    .isTrue();
        }
        assertThat(wrong).isEmpty();
    }

    private static String accepted(Random random) {
        return random.nextBoolean() ? "application/graphql-response+json" : "application/json";
    }

    private static String mutated(Random random) {
        var body = new StringBuilder(GOOD.get(random.nextInt(GOOD.size())));
        for (var change = random.nextInt(4); change >= 0; change--) {
            var at = random.nextInt(body.length());
            switch (random.nextInt(4)) {
                case 0 -> body.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> body.delete(at, Math.min(body.length() - 1, at + 1 + random.nextInt(5)));
                case 2 -> body.setCharAt(at, (char) (32 + random.nextInt(95)));
                default -> body.insert(at, body.substring(at, Math.min(body.length(), at + random.nextInt(30))));
            }
        }
        return body.toString();
    }
}
