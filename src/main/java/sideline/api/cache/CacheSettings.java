package sideline.api.cache;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import sideline.graph.StartupException;

/**
 * How much is kept of finished answers.
 *
 * @param size their bytes and those of the questions in all; 0 keeps nothing
 */
@ConfigurationProperties("sideline.cache")
public record CacheSettings(@DefaultValue("64MB") DataSize size) {

    public CacheSettings {
        if (size.isNegative()) {
            throw new StartupException(
                    StartupException.Obstacle.SETTING,
                    "The setting sideline.cache.size is " + size + "; it must be at least 0.");
        }
    }
}
