package sideline.graph;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Where Bolt is and how to sign in.
 *
 * @param uri an address such as {@code bolt://127.0.0.1:7687}, {@code neo4j://…} for a cluster, {@code neo4j+s://…} for
 *     Aura
 * @param user the user name; null signs in without any
 * @param password the password; null signs in without any
 */
public record Endpoint(
        String uri, @Nullable String user, @Nullable String password) {

    public Endpoint {
        requireNonNull(uri);
    }

    /** An endpoint that asks for no password. */
    public static Endpoint open(String uri) {
        return new Endpoint(uri, null, null);
    }

    @Override
    public String toString() {
        return uri;
    }
}
