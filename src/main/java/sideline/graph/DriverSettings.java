package sideline.graph;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.Config;
import org.neo4j.driver.NotificationSeverity;

/** How Sideline's driver differs from the default one, which waits for most of a minute and in places for ever. */
final class DriverSettings {

    /** Two tries more after a lost connection; with the driver's pauses the last one ends within four seconds. */
    static final Duration RETRIES = Duration.ofSeconds(2);

    private static final Duration TRUSTED_WHEN_IDLE = Duration.ofSeconds(30);
    private static final int CONNECTIONS_FOR_ROUTING = 4;

    private DriverSettings() {}

    /** The settings of a driver for a graph with these limits. */
    static Config of(GraphLimits limits) {
        return Config.builder()
                .withConnectionTimeout(GraphLimits.CONNECTION_WAIT.toMillis(), TimeUnit.MILLISECONDS)
                .withConnectionAcquisitionTimeout(GraphLimits.CONNECTION_WAIT.toMillis(), TimeUnit.MILLISECONDS)
                .withMaxTransactionRetryTime(RETRIES.toMillis(), TimeUnit.MILLISECONDS)
                .withConnectionLivenessCheckTimeout(TRUSTED_WHEN_IDLE.toMillis(), TimeUnit.MILLISECONDS)
                .withMaxConnectionPoolSize(limits.connections() + CONNECTIONS_FOR_ROUTING)
                .withMinimumNotificationSeverity(NotificationSeverity.OFF)
                .withUserAgent("sideline")
                .withTelemetryDisabled(true)
                .build();
    }
}
