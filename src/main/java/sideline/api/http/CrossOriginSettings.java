package sideline.api.http;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import sideline.graph.StartupException;

/**
 * Which pages from other addresses may ask.
 *
 * @param origins their origins, {@code https://example.org:8443} each, or {@code *} for all; none by default
 */
@ConfigurationProperties("sideline.cors")
record CrossOriginSettings(@DefaultValue List<String> origins) {

    private static final String ALL = "*";
    private static final Pattern ORIGIN = Pattern.compile("[a-z][a-z0-9+.-]*://[^/?#@\\s]+");

    CrossOriginSettings {
        origins = List.copyOf(origins);
        for (var origin : origins) {
            if (!origin.equals(ALL) && !ORIGIN.matcher(origin).matches()) {
                throw new StartupException(
                        StartupException.Obstacle.SETTING,
                        ("The setting sideline.cors.origins has '%s'; give origins such as https://example.org, without"
                                        + " a path, or *.")
                                .formatted(origin));
            }
        }
    }

    /** Whether a page of this origin may ask. */
    boolean allow(String origin) {
        return origins.contains(ALL) || origins.contains(origin);
    }
}
