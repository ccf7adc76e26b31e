package sideline.access;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A token as the graph knows it: not the token itself.
 *
 * @param name who holds it, unique among tokens
 * @param role what he may do
 * @param createdAt when it was made
 * @param revokedAt since when it is worth nothing; null while it is worth something
 */
public record AccessToken(
        String name,
        Role role,
        ZonedDateTime createdAt,
        @Nullable ZonedDateTime revokedAt) {}
