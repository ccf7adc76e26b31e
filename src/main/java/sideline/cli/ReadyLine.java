package sideline.cli;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;
import sideline.graph.Graph;

/** Says in one line where the served graph is. */
@Component
final class ReadyLine implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(Sideline.class);

    private final ObjectProvider<Graph> graph;

    ReadyLine(ObjectProvider<Graph> graph) {
        this.graph = graph;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            LOG.info(
                    "Ready after {} s: http://localhost:{}/graphiql, Neo4j at {}",
                    seconds(ManagementFactory.getRuntimeMXBean().getUptime()),
                    web.getWebServer().getPort(),
                    graph.getObject().address());
        }
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.1f", millis / 1000.0);
    }
}
