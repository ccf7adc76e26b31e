package sideline.store;

import java.util.function.Supplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import sideline.graph.Graph;
import sideline.graph.GraphException;
import sideline.graph.Statement;

/** Whether the database answers, for the readiness of this process. */
final class GraphHealth implements HealthIndicator {

    private static final Statement ONE = Statement.of("health", "RETURN 1");

    private final Supplier<Graph> graph;

    GraphHealth(Supplier<Graph> graph) {
        this.graph = graph;
    }

    @Override
    public Health health() {
        try {
            graph.get().ask(ONE);
            return Health.up().build();
        } catch (GraphException e) {
            return Health.down()
                    .withDetail("reason", String.valueOf(e.getMessage()))
                    .build();
        }
    }
}
