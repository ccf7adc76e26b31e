package sideline.api.http;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;

/** GraphQL over WebSocket, by the protocol {@code graphql-transport-ws}, on no more sockets than there may be. */
final class Sockets extends GraphQlWebSocketHandler {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final LiveConnections connections;
    private final Set<String> counted = ConcurrentHashMap.newKeySet();

    Sockets(
            WebGraphQlHandler handler,
            HttpMessageConverter<Object> json,
            Duration keepAlive,
            @Nullable CorsConfiguration origins,
            LiveConnections connections) {
        super(handler, json, PATIENCE, keepAlive, origins);
        this.connections = connections;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        if (!connections.take()) {
            close(session);
            return;
        }
        counted.add(session.getId());
        super.afterConnectionEstablished(session);
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        if (counted.remove(session.getId())) {
            connections.leave();
        }
        super.afterConnectionClosed(session, status);
    }

    private static void close(WebSocketSession session) {
        try {
            session.close(CloseStatus.SERVICE_OVERLOAD);
        } catch (java.io.IOException e) {
            // The client is gone.
        }
    }
}
