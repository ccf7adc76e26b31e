package sideline.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sideline.access.AccessTokens;
import sideline.access.Role;
import sideline.graph.Graph;
import tools.jackson.databind.json.JsonMapper;

/** What 2,000 who follow the feed and hear nothing take of the memory, half of them over sockets; then all hear one change. */
@Tag("benchmark")
class FollowersBenchmark {

    private static final int EACH = Integer.getInteger("benchmark.followers", 2_000) / 2;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration IDLE = Duration.ofSeconds(Integer.getInteger("benchmark.idle", 30));
    private static final String FOLLOW = "subscription { changes { cursor kind } }";

    @Test
    void measuresIdleFollowers() throws Exception {
        System.setProperty("benchmark.heap", "1g");
        try (var league = ServedLeague.ofSize(1)) {
            var before = Heap.usedMegabytes(league.pid());
            var told = new AtomicInteger();
            var streams = new ArrayList<Socket>();
            for (var number = 0; number < EACH; number++) {
                streams.add(stream(league.port()));
            }
            var client = HttpClient.newHttpClient();
            var sockets = new ArrayList<WebSocket>();
            for (var number = 0; number < EACH; number++) {
                sockets.add(socket(client, league.port(), told));
            }
            Thread.sleep(IDLE.toMillis());
            var after = Heap.usedMegabytes(league.pid());
            System.out.println(String.format(
                    Locale.ROOT,
                    "%d streams and %d sockets with -Xmx1g: heap after collection %d MB before, %d MB with them, %.1f kB each",
                    EACH,
                    EACH,
                    before,
                    after,
                    (after - before) * 1024.0 / (2 * EACH)));
            write(league);
            var start = System.nanoTime();
            var heard = streams.stream().filter(FollowersBenchmark::hears).count();
            while (told.get() < EACH && System.nanoTime() - start < PATIENCE.toNanos()) {
                Thread.sleep(10);
            }
            System.out.println(String.format(
                    Locale.ROOT,
                    "one change was heard by %d streams and %d sockets within %.1f s",
                    heard,
                    told.get(),
                    (System.nanoTime() - start) / 1e9));
            for (var stream : streams) {
                stream.close();
            }
            sockets.forEach(WebSocket::abort);
        }
    }

    private static void write(ServedLeague league) throws IOException {
        var token = new AccessTokens(() -> new Graph(league.driver()).within(PATIENCE))
                .create("followed-" + UUID.randomUUID(), Role.EDITOR)
                .orElseThrow();
        var mutation = Mutations.of(league.driver()).next(Mutations.Kind.EVENT);
        try (var http = new RawHttp(league.port(), token)) {
            http.post(new JsonMapper().writeValueAsBytes(mutation));
        }
    }

    private static Socket stream(int port) throws IOException {
        var stream = new Socket(InetAddress.getLoopbackAddress(), port);
        stream.setSoTimeout((int) PATIENCE.toMillis());
        stream.getOutputStream()
                .write(("GET /graphql?query=" + URLEncoder.encode(FOLLOW, UTF_8)
                                + " HTTP/1.1\r\nHost: test\r\nAccept: text/event-stream\r\n\r\n")
                        .getBytes(UTF_8));
        until(stream.getInputStream(), "\r\n\r\n");
        return stream;
    }

    private static boolean hears(Socket stream) {
        try {
            until(stream.getInputStream(), "\"kind\":\"EVENT\"");
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void until(InputStream input, String end) throws IOException {
        var read = new StringBuilder();
        while (read.indexOf(end) < 0) {
            var next = input.read();
            if (next < 0) {
                throw new IOException("closed after " + read);
            }
            read.append((char) next);
        }
    }

    private static WebSocket socket(HttpClient client, int port, AtomicInteger told) {
        var socket = client.newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .buildAsync(URI.create("ws://127.0.0.1:" + port + "/graphql"), new Listener(told))
                .join();
        for (var message : List.of(
                "{\"type\":\"connection_init\"}",
                "{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\"" + FOLLOW + "\"}}")) {
            socket.sendText(message, true).join();
        }
        return socket;
    }

    /** Counts a socket once it has heard of the change. */
    private static final class Listener implements WebSocket.Listener {

        private final AtomicInteger told;

        private Listener(AtomicInteger told) {
            this.told = told;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean isLast) {
            if (data.toString().contains("EVENT")) {
                told.incrementAndGet();
            }
            socket.request(1);
            return null;
        }
    }
}
