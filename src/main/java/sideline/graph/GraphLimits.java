package sideline.graph;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the database may take and how much of it is used at once.
 *
 * @param statementTimeout what the database itself allows a transaction
 * @param databaseDeadline when Sideline stops waiting, whatever the database does; longer than the statement's timeout
 * @param operationDeadline what all statements of one operation may take together; no shorter than the one for the database
 * @param connections how many statements run at once; more wait {@link #CONNECTION_WAIT} and are then refused
 */
@ConfigurationProperties("sideline.limits")
public record GraphLimits(
        @DefaultValue("5s") Duration statementTimeout,
        @DefaultValue("8s") Duration databaseDeadline,
        @DefaultValue("30s") Duration operationDeadline,
        @DefaultValue("64") int connections) {

    /** How long a statement waits for its turn, and how long opening a connection may take. */
    public static final Duration CONNECTION_WAIT = Duration.ofSeconds(2);

    public GraphLimits {
        if (statementTimeout.toMillis() < 1) {
            throw refused("sideline.limits.statement-timeout", statementTimeout, "at least 1ms");
        }
        if (databaseDeadline.compareTo(statementTimeout) <= 0) {
            throw refused("sideline.limits.database-deadline", databaseDeadline, "longer than " + statementTimeout);
        }
        if (operationDeadline.compareTo(databaseDeadline) < 0) {
            throw refused("sideline.limits.operation-deadline", operationDeadline, "at least " + databaseDeadline);
        }
        if (connections < 1) {
            throw refused("sideline.limits.connections", connections, "at least 1");
        }
    }

    /** The limits that hold where nothing is configured. */
    public static GraphLimits defaults() {
        return new GraphLimits(Duration.ofSeconds(5), Duration.ofSeconds(8), Duration.ofSeconds(30), 64);
    }

    /** These limits with another time for the statement; the deadline stays as far behind it. */
    GraphLimits within(Duration timeout) {
        var grace = databaseDeadline.minus(statementTimeout);
        return new GraphLimits(
                timeout, timeout.plus(grace), longer(operationDeadline, timeout.plus(grace)), connections);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private static StartupException refused(String setting, Object value, String allowed) {
        return new StartupException(
                StartupException.Obstacle.SETTING,
                "The setting %s is %s; it must be %s.".formatted(setting, value, allowed));
    }
}
