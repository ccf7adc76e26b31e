package sideline.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A repeated read of unchanged data, and one that only asks whether it changed, beside one that the graph answers. */
@Tag("benchmark")
class KeptAnswersBenchmark {

    private static final Duration TURN = Duration.ofSeconds(Integer.getInteger("benchmark.turn", 10));

    private final JsonMapper json = new JsonMapper();

    @Test
    void measuresKeptAnswers() throws Exception {
        var uncached = uncached();
        try (var league = ServedLeague.ofSize(1, "--sideline.limits.rate=0")) {
            var question = Question.all(LeagueSample.of(league.driver())).get(1);
            var one = List.of(question.variables().get(0));
            Load.warmUp(() -> post(league.port(), question), one);
            var kept = Load.run(() -> post(league.port(), question), one, TURN);
            var alone = Load.run(() -> post(league.port(), question), one, TURN, 1);
            Load.warmUp(() -> notModified(league.port(), question, one.get(0)), one);
            var unchanged = Load.run(() -> notModified(league.port(), question, one.get(0)), one, TURN);
            var unchangedAlone = Load.run(() -> notModified(league.port(), question, one.get(0)), one, TURN, 1);
            tell("asked of the graph, 4 connections", uncached, uncached);
            tell("kept, 4 connections", kept, uncached);
            tell("kept, 1 connection", alone, uncached);
            tell("304, 4 connections (bar 1 ms)", unchanged, uncached);
            tell("304, 1 connection (bar 1 ms)", unchangedAlone, uncached);
        }
    }

    private static void tell(String what, Load.Turn turn, Load.Turn uncached) {
        System.out.println(String.format(
                Locale.ROOT,
                "%-36s %7.0f/s p50 %7.3f p99 %7.3f ms | ×%.1f of asking the graph",
                what,
                turn.perSecond(),
                turn.p50(),
                turn.p99(),
                turn.perSecond() / uncached.perSecond()));
    }

    private Load.Connection post(int port, Question question) throws IOException {
        return connection(new RawHttp(port), question.graphQl());
    }

    private Load.Turn uncached() throws Exception {
        try (var league = ServedLeague.ofSize(1, "--sideline.limits.rate=0", "--sideline.cache.size=0B")) {
            var question = Question.all(LeagueSample.of(league.driver())).get(1);
            var one = List.of(question.variables().get(0));
            Load.warmUp(() -> post(league.port(), question), one);
            return Load.run(() -> post(league.port(), question), one, TURN);
        }
    }

    private Load.Connection connection(RawHttp http, String document) {
        return new Load.Connection() {
            @Override
            public void ask(Map<String, Object> variables) throws IOException {
                http.post(json.writeValueAsBytes(Map.of("query", document, "variables", variables)));
            }

            @Override
            public void close() throws IOException {
                http.close();
            }
        };
    }

    private Load.Connection notModified(int port, Question question, Map<String, Object> variables) throws IOException {
        var http = new RawHttp(port);
        var target = "/graphql?query=" + URLEncoder.encode(question.graphQl(), UTF_8) + "&variables="
                + URLEncoder.encode(json.writeValueAsString(variables), UTF_8);
        var tag = http.get(target, "").headers().getOrDefault("etag", "");
        return new Load.Connection() {
            @Override
            public void ask(Map<String, Object> unused) throws IOException {
                var answer = http.get(target, "If-None-Match: " + tag + "\r\n");
                if (answer.status() != 304) {
                    throw new IOException("not 304 but " + answer.status());
                }
            }

            @Override
            public void close() throws IOException {
                http.close();
            }
        };
    }
}
