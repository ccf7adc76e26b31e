package sideline.store;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import sideline.graph.StartupException;
import sideline.graph.StartupException.Obstacle;

/**
 * Where the embedded Neo4j keeps its store and where it listens.
 *
 * @param data the folder; created when missing
 * @param boltPort the port on loopback; 0 takes a free one
 */
@ConfigurationProperties("sideline")
record StoreSettings(
        @DefaultValue("data") Path data,
        @DefaultValue("7687") int boltPort) {

    StoreSettings {
        if (boltPort < 0 || boltPort > 65535) {
            throw new StartupException(
                    Obstacle.SETTING,
                    "The setting sideline.bolt-port is %d; it must be from 0 to 65535.".formatted(boltPort));
        }
    }
}
