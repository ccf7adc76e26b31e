package sideline.api;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who asks with a token.
 *
 * @param name the token's name, or who an issuer says that he is
 * @param roles what he may do, {@code editor} and {@code admin}
 */
record Caller(String name, Set<String> roles) {

    private static final String ROLE = "ROLE_";

    Caller {
        roles = Set.copyOf(roles);
    }

    /** Who asks on this thread; null when the request has no token. */
    static @Nullable Caller current() {
        var known = SecurityContextHolder.getContext().getAuthentication();
        if (known == null || known instanceof AnonymousAuthenticationToken || !known.isAuthenticated()) {
            return null;
        }
        return new Caller(
                known.getName(),
                known.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .filter(authority -> authority != null && authority.startsWith(ROLE))
                        .map(authority -> authority.substring(ROLE.length()))
                        .collect(Collectors.toSet()));
    }

    /** Whether he may write. */
    boolean isEditor() {
        return roles.contains("editor") || roles.contains("admin");
    }
}
