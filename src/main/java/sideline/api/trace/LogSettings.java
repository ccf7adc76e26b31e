package sideline.api.trace;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import sideline.graph.StartupException;

/**
 * What is logged of operations.
 *
 * @param slow how long one may take before it is logged; 0 logs all
 */
@ConfigurationProperties("sideline.log")
public record LogSettings(@DefaultValue("1s") Duration slow) {

    public LogSettings {
        if (slow.isNegative()) {
            throw new StartupException(
                    StartupException.Obstacle.SETTING,
                    "The setting sideline.log.slow is " + slow + "; it must be at least 0.");
        }
    }
}
