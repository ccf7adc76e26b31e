package sideline.api.load;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import sideline.graph.StartupException;

/**
 * How much is done at once, and for one client in a while.
 *
 * @param operations how many operations run at once; null for eight for each processor
 * @param queue how many more may wait for their turn; null for three times as many
 * @param rate how many points a client is given each second, a request costing one and each hundred estimated rows one
 *     more; ten seconds' worth can be saved up; 0 for no limit
 */
@ConfigurationProperties("sideline.limits")
public record LoadLimits(
        @Nullable Integer operations,
        @Nullable Integer queue,
        @DefaultValue("10000") long rate) {

    private static final int FOR_EACH_PROCESSOR = 8;
    private static final int WAITING = 3;

    public LoadLimits {
        if (operations != null && operations < 1) {
            throw refused("operations", operations, 1);
        }
        if (queue != null && queue < 0) {
            throw refused("queue", queue, 0);
        }
        if (rate < 0) {
            throw refused("rate", rate, 0);
        }
    }

    /** How many operations run at once, at least 1. */
    public int atOnce() {
        return operations == null ? FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors() : operations;
    }

    /** How many more may wait, at least 0. */
    public int waiting() {
        return queue == null ? WAITING * atOnce() : queue;
    }

    private static StartupException refused(String name, long value, int least) {
        return new StartupException(
                StartupException.Obstacle.SETTING,
                "The setting sideline.limits.%s is %d; it must be at least %d.".formatted(name, value, least));
    }
}
