package sideline.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import sideline.graph.StartupException;

/**
 * How many may follow the feed of changes, and how far they may stay behind.
 *
 * @param connections sockets and event streams that may be open at once; fewer than the connections that the server takes
 * @param subscriptions subscriptions that may run at once, of all connections together
 * @param buffer how many changes may come while a reader takes none, before he is cut off
 * @param poll how often the feed is looked at for changes that other servers made
 * @param keepAlive how often an idle connection is written to, so that nothing between takes it for dead
 */
@ConfigurationProperties("sideline.live")
public record LiveSettings(
        @DefaultValue("4000") int connections,
        @DefaultValue("8000") int subscriptions,
        @DefaultValue("1000") int buffer,
        @DefaultValue("250ms") Duration poll,
        @DefaultValue("15s") Duration keepAlive) {

    public LiveSettings {
        requireAtLeast("connections", connections, 0);
        requireAtLeast("subscriptions", subscriptions, 0);
        requireAtLeast("buffer", buffer, 1);
        requireAtLeast("poll", poll.toMillis(), 10);
        requireAtLeast("keep-alive", keepAlive.toMillis(), 100);
    }

    /**
     * Refuses settings that leave no connection for requests.
     *
     * @param allConnections how many connections the server takes in all
     */
    public void requireFewerThan(int allConnections) {
        if (connections >= allConnections) {
            throw new StartupException(
                    StartupException.Obstacle.SETTING,
                    ("The setting sideline.live.connections is %d; it must be less than server.tomcat.max-connections, %d,"
                                    + " or live connections leave none for requests.")
                            .formatted(connections, allConnections));
        }
    }

    private static void requireAtLeast(String name, long value, long least) {
        if (value < least) {
            throw new StartupException(
                    StartupException.Obstacle.SETTING,
                    "The setting sideline.live.%s is %d; it must be at least %d.".formatted(name, value, least));
        }
    }
}
