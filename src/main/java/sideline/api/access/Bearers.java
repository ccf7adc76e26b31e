package sideline.api.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.authentication.OpaqueTokenAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import sideline.access.AccessTokens;
import sideline.graph.GraphException;

/** Asks for each token whoever can tell whose it is: the configured issuer for a JWT, else the league's own tokens. */
final class Bearers implements AuthenticationManagerResolver<HttpServletRequest> {

    private static final String ROLES = "roles";
    private static final String SCOPE = "scope";

    private final AccessTokens tokens;
    private final AuthenticationManager own;
    private final @Nullable AuthenticationManager issued;

    Bearers(AccessTokens tokens, @Nullable JwtDecoder issuer) {
        this.tokens = tokens;
        this.own = new ProviderManager(new OpaqueTokenAuthenticationProvider(this::holder));
        this.issued = issuer == null ? null : issued(issuer);
    }

    private static AuthenticationManager issued(JwtDecoder issuer) {
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(Bearers::authorities);
        var provider = new JwtAuthenticationProvider(issuer);
        provider.setJwtAuthenticationConverter(converter);
        var manager = new ProviderManager(provider);
        return token -> {
            try {
                return manager.authenticate(token);
            } catch (AuthenticationServiceException | JwtDecoderInitializationException e) {
                // The issuer does not tell its keys, which is no fault of the token.
                throw new TokenRefusal.Unanswered(e);
            }
        };
    }

    @Override
    public AuthenticationManager resolve(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        var isJwt = header != null && header.chars().filter(sign -> sign == '.').count() == 2;
        return issued != null && isJwt ? issued : own;
    }

    private OAuth2AuthenticatedPrincipal holder(String token) {
        try {
            var holder = tokens.holder(token)
                    .orElseThrow(() -> new BadOpaqueTokenException("The token is not known or was revoked."));
            var role = holder.role().name().toLowerCase(Locale.ROOT);
            return new DefaultOAuth2AuthenticatedPrincipal(
                    holder.name(), Map.of(ROLES, List.of(role)), authorities(Stream.of(role)));
        } catch (GraphException e) {
            throw new TokenRefusal.Unanswered(e);
        }
    }

    /** The roles that an issuer gives, as the claim {@code roles} or as scopes. */
    private static Collection<GrantedAuthority> authorities(Jwt jwt) {
        var given = new ArrayList<String>();
        for (var claim : List.of(ROLES, SCOPE)) {
            var value = jwt.getClaims().get(claim);
            if (value instanceof Collection<?> list) {
                list.forEach(each -> given.add(String.valueOf(each)));
            } else if (value instanceof String text) {
                given.addAll(List.of(text.split(" ")));
            }
        }
        return authorities(given.stream());
    }

    private static List<GrantedAuthority> authorities(Stream<String> roles) {
        return roles.map(role -> (GrantedAuthority) new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }
}
