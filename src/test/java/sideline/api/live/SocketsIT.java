package sideline.api.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sideline.access.Role;
import sideline.api.ApiServer;
import sideline.api.edit.Editor;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;

/** The feed over WebSocket, by the protocol graphql-transport-ws. */
@InLeague(value = Kind.STARTER, changed = true)
class SocketsIT {

    @Test
    void speaksGraphqlTransportWs() {
        var socket = new Socket(null);
        socket.send("{\"type\":\"connection_init\"}");
        assertThat(socket.message()).contains("connection_ack");
        socket.send(
                "{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\"subscription { changes { cursor action } }\"}}");
        socket.send("{\"type\":\"ping\"}");
        assertThat(socket.message()).contains("pong");
        Editor.with(Role.EDITOR)
                .succeed("recordEvent", "input: {kind: OTHER, text: \"Seen over a socket.\"}", "event { id }");
        assertThat(socket.message()).contains("\"next\"").contains("RECORDED");
        socket.send("{\"id\":\"2\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{ dataset { version } }\"}}");
        assertThat(socket.message()).contains("\"next\"").contains("\"version\"");
        assertThat(socket.message()).contains("\"complete\"");
        socket.send(
                "{\"id\":\"3\",\"type\":\"subscribe\",\"payload\":{\"query\":\"mutation { retract(fact: \\\"Trade:x\\\" expectedVersion: 0 reason: \\\"x\\\" source: {id: \\\"nflverse\\\"} idempotencyKey: \\\"k\\\") { repeated } }\"}}");
        assertThat(socket.message()).contains("UNAUTHENTICATED");
        socket.close();
    }

    @Test
    void closesWhoSubscribesBeforeHeSaysHello() {
        var socket = new Socket(null);
        socket.send(
                "{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\"subscription { changes { cursor } }\"}}");
        assertThat(socket.message()).isEqualTo("closed 4401");
    }

    @Test
    void opensForAllowedPagesOnly() {
        new Socket("http://localhost:5173").close();
        assertThatThrownBy(() -> new Socket("http://elsewhere.example")).hasMessageContaining("WebSocketHandshake");
    }

    @Test
    void answersTrustedDocumentsOnlyWhereOthersAreRefused(@TempDir Path trusted) throws IOException {
        Files.writeString(trusted.resolve("type.graphql"), "{ __typename }");
        try (var server =
                ApiServer.another("--sideline.documents.mode=ENFORCE", "--sideline.documents.trusted=" + trusted)) {
            var socket = new Socket(null, ApiServer.port(server));
            socket.send("{\"type\":\"connection_init\"}");
            assertThat(socket.message()).contains("connection_ack");
            socket.send("{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{ dataset { version } }\"}}");
            assertThat(socket.message()).contains("DOCUMENT_NOT_TRUSTED");
            assertThat(socket.message()).contains("\"complete\"");
            socket.send("{\"id\":\"2\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{ __typename }\"}}");
            assertThat(socket.message()).contains("\"__typename\"");
            socket.close();
        }
    }

    @Test
    void takesPointsForWhatIsAsked() {
        try (var server = ApiServer.another("--sideline.limits.rate=1")) {
            var socket = new Socket(null, ApiServer.port(server));
            socket.send("{\"type\":\"connection_init\"}");
            var answer = socket.message();
            for (var time = 0; time < 60 && !answer.contains("RATE_LIMITED"); time++) {
                socket.send(
                        "{\"id\":\"" + time + "\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{ __typename }\"}}");
                answer = socket.message();
            }
            assertThat(answer).contains("RATE_LIMITED").contains("\"retryAfterSeconds\"");
            socket.close();
        }
    }

    /** A client's socket. */
    private static final class Socket implements WebSocket.Listener {

        private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
        private final StringBuilder begun = new StringBuilder();
        private final WebSocket socket;

        Socket(@Nullable String origin) {
            this(origin, ApiServer.port());
        }

        Socket(@Nullable String origin, int port) {
            var builder = HttpClient.newHttpClient().newWebSocketBuilder().subprotocols("graphql-transport-ws");
            if (origin != null) {
                builder.header("Origin", origin);
            }
            socket = builder.buildAsync(URI.create("ws://127.0.0.1:" + port + "/graphql"), this)
                    .join();
        }

        void send(String message) {
            socket.sendText(message, true).join();
        }

        String message() {
            try {
                var message = messages.poll(30, TimeUnit.SECONDS);
                return message == null ? "nothing within 30 s" : message;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        void close() {
            socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
            begun.append(data);
            if (isLast) {
                messages.add(begun.toString());
                begun.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            messages.add("closed " + status);
            return null;
        }
    }
}
