package sideline.api.http;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;
import sideline.api.Operations;
import sideline.api.document.Documents;
import sideline.api.document.TrustedDocuments;
import sideline.api.http.request.Requests;
import sideline.api.load.Entrance;
import sideline.live.LiveSettings;

/** Puts subscriptions on the web: events over HTTP, and WebSocket. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class LiveConfiguration {

    @Bean
    LiveConnections liveConnections(
            LiveSettings settings, @Value("${server.tomcat.max-connections:8192}") int allConnections) {
        settings.requireFewerThan(allConnections);
        return new LiveConnections(settings.connections());
    }

    /** Shows how many follow: {@code sideline.live.connections}. */
    @Bean
    MeterBinder liveMeters(LiveConnections connections) {
        return registry -> Gauge.builder("sideline.live.connections", connections, LiveConnections::open)
                .description("Sockets and event streams that are open")
                .register(registry);
    }

    @Bean
    ThreadPoolTaskScheduler keepAlive() {
        var scheduler = new ThreadPoolTaskScheduler();
        scheduler.setThreadNamePrefix("keep-alive-");
        scheduler.setDaemon(true);
        return scheduler;
    }

    @Bean
    ServerSentEvents serverSentEvents(
            Operations operations,
            Documents documents,
            Requests requests,
            Entrance entrance,
            LiveConnections connections,
            LiveSettings settings,
            ThreadPoolTaskScheduler keepAlive) {
        return new ServerSentEvents(
                operations, documents, requests, entrance, connections, settings.keepAlive(), keepAlive);
    }

    @Bean
    SocketEntrance socketEntrance(Entrance entrance, TrustedDocuments trusted) {
        return new SocketEntrance(entrance, trusted);
    }

    @Bean
    WebSocketHttpRequestHandler sockets(
            WebGraphQlHandler handler,
            LiveConnections connections,
            LiveSettings settings,
            CrossOriginSettings origins) {
        var json = new JacksonJsonHttpMessageConverter();
        return new Sockets(handler, json, settings.keepAlive(), allowed(origins), connections)
                .initWebSocketHttpRequestHandler(new DefaultHandshakeHandler());
    }

    /** The pages that may open a socket are those that may ask by HTTP. */
    private static CorsConfiguration allowed(CrossOriginSettings origins) {
        var allowed = new CorsConfiguration();
        allowed.setAllowedOrigins(origins.origins());
        return allowed;
    }
}
