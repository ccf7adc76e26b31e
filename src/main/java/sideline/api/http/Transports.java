package sideline.api.http;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.HttpRequestHandler;

/** The ways in which one address speaks GraphQL: over HTTP, as events, over WebSocket. */
final class Transports implements HttpRequestHandler {

    private final HttpRequestHandler http;
    private final ServerSentEvents events;
    private final HttpRequestHandler sockets;

    Transports(HttpRequestHandler http, ServerSentEvents events, HttpRequestHandler sockets) {
        this.http = http;
        this.events = events;
        this.sockets = sockets;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if ("websocket".equalsIgnoreCase(request.getHeader("Upgrade"))) {
            sockets.handleRequest(request, response);
        } else if (events.isWanted(request)) {
            events.answer(request, response);
        } else {
            http.handleRequest(request, response);
        }
    }
}
