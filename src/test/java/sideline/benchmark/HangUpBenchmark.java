package sideline.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import tools.jackson.databind.json.JsonMapper;

/** How soon the database works no more for a client that hangs up. */
@Tag("benchmark")
class HangUpBenchmark {

    private static final int TIMES = 20;
    private static final int LONGEST_MILLIS = 10_000;
    private static final String LONG = """
            query($n: Int!) {
              players(first: $n) { edges { node { name
                coachedBy { coach { name coached { season player { name stints { season team { name } } } } } } } } }
            }""";

    @Test
    void measuresHangUps() throws Exception {
        try (var league = ServedLeague.ofSize(
                1,
                "--sideline.limits.rows=1000000000",
                "--sideline.limits.depth=30",
                "--sideline.limits.statement-timeout=30s",
                "--sideline.limits.database-deadline=40s")) {
            var body = new JsonMapper().writeValueAsString(Map.of("query", LONG, "variables", Map.of("n", 100)));
            var millis = new ArrayList<Double>();
            for (var time = 0; time < TIMES; time++) {
                try (var client = new Socket(InetAddress.getLoopbackAddress(), league.port())) {
                    client.getOutputStream()
                            .write(
                                    ("POST /graphql HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\nContent-Length: "
                                                    + body.length() + "\r\n\r\n" + body)
                                            .getBytes(UTF_8));
                    if (!await(league.driver(), true)) {
                        System.out.println("the question was over before anybody could hang up");
                        continue;
                    }
                }
                var start = System.nanoTime();
                var isOver = await(league.driver(), false);
                millis.add(isOver ? (System.nanoTime() - start) / 1e6 : LONGEST_MILLIS);
            }
            millis.sort(null);
            System.out.println(String.format(
                    Locale.ROOT,
                    "statement over after the hang-up, of %d: median %.0f ms, longest %.0f ms (bar 100 ms)",
                    millis.size(),
                    millis.isEmpty() ? 0 : millis.get(millis.size() / 2),
                    millis.isEmpty() ? 0 : millis.get(millis.size() - 1)));
        }
    }

    /** Waits until the question runs, or runs no more; false when that does not come. */
    private static boolean await(Driver driver, boolean isRunning) throws InterruptedException {
        var end = System.nanoTime() + LONGEST_MILLIS * 1_000_000L;
        while (System.nanoTime() < end) {
            var running = driver.executableQuery(
                            "SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE metaData.app = 'sideline'"
                                    + " AND currentQuery CONTAINS 'COACHED_BY' RETURN count(*) AS running")
                    .execute()
                    .records()
                    .get(0)
                    .get("running")
                    .asInt();
            if ((running > 0) == isRunning) {
                return true;
            }
            Thread.sleep(2);
        }
        return false;
    }
}
