package sideline.store;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import sideline.graph.StartupException;
import sideline.graph.StartupException.Obstacle;

/**
 * Where the embedded Neo4j keeps its store and where it listens.
 *
 * @param data the folder; created when missing
 * @param boltPort the port on loopback; 0 takes any free one, null 7687 or the next that is free
 * @param pageCache how much of the store is kept in memory beside the heap; 0 takes a quarter of the machine's memory,
 *     at most 2 GB
 * @param join whether a store that another Sideline has open is used through that one; otherwise the start fails
 */
@ConfigurationProperties("sideline")
record StoreSettings(
        @DefaultValue("data") Path data,
        @Nullable Integer boltPort,
        @DefaultValue("0B") DataSize pageCache,
        @DefaultValue("false") boolean join) {

    private static final long LEAST_PAGE_CACHE = DataSize.ofMegabytes(16).toBytes();
    private static final long MOST_UNASKED = DataSize.ofGigabytes(2).toBytes();

    StoreSettings {
        if (boltPort != null && (boltPort < 0 || boltPort > 65535)) {
            throw new StartupException(
                    Obstacle.SETTING,
                    "The setting sideline.bolt-port is %d; it must be from 0 to 65535.".formatted(boltPort));
        }
        if (pageCache.toBytes() != 0 && pageCache.toBytes() < LEAST_PAGE_CACHE) {
            throw new StartupException(
                    Obstacle.SETTING,
                    "The setting sideline.page-cache is %s; it must be at least 16MB, or 0 to let Sideline choose."
                            .formatted(pageCache));
        }
        pageCache = pageCache.toBytes() == 0 ? quarterOfMemory() : pageCache;
    }

    /** The port that was asked for, or one that is free now. */
    int portOfBolt() {
        return boltPort == null ? BoltPort.freeFrom(BoltPort.USUAL) : boltPort;
    }

    /** The same, using a store that another Sideline has open through that one. */
    StoreSettings joining() {
        return new StoreSettings(data, boltPort, pageCache, true);
    }

    private static DataSize quarterOfMemory() {
        var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return DataSize.ofBytes(Math.min(machine.getTotalMemorySize() / 4, MOST_UNASKED));
    }
}
