package sideline.store;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import sideline.graph.Endpoint;

/**
 * The Neo4j to use in place of the embedded one, under Spring Boot's usual names.
 *
 * @param uri its address; null or blank for the embedded one
 */
@ConfigurationProperties("spring.neo4j")
record Neo4jSettings(@Nullable String uri, @DefaultValue Authentication authentication) {

    /** Whom Sideline signs in as; without a user name it signs in without any. */
    record Authentication(
            @Nullable String username, @Nullable String password) {}

    /** The Neo4j that was named, or null when none was. */
    @Nullable
    Endpoint endpoint() {
        return uri == null || uri.isBlank()
                ? null
                : new Endpoint(uri.strip(), authentication.username(), authentication.password());
    }
}
