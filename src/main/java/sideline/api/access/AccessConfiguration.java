package sideline.api.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.util.function.SingletonSupplier;
import sideline.access.AccessTokens;
import sideline.graph.Graph;

/**
 * Tells by a request's bearer token who asks, and no more: everybody may ask anything, and what only some may do is refused
 * where it is done. Headers, origins and sessions are none of its business.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class AccessConfiguration {

    @Bean
    AccessTokens accessTokens(ObjectProvider<Graph> graph) {
        return new AccessTokens(SingletonSupplier.of(graph::getObject));
    }

    @Bean
    AuthenticationManagerResolver<HttpServletRequest> bearers(AccessTokens tokens, ObjectProvider<JwtDecoder> issuer) {
        return new Bearers(tokens, issuer.getIfAvailable());
    }

    @Bean
    SecurityFilterChain bearerTokens(HttpSecurity http, AuthenticationManagerResolver<HttpServletRequest> bearers) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .cors(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .oauth2ResourceServer(server ->
                        server.authenticationManagerResolver(bearers).authenticationEntryPoint(new TokenRefusal()))
                .build();
    }

    /** Nothing is permitted or refused by a request's path, so no form of a path gets around anything. */
    @Bean
    HttpFirewall anyPath() {
        return new HttpFirewall() {
            @Override
            public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
                return new FirewalledRequest(request) {
                    @Override
                    public void reset() {
                        // Nothing was changed.
                    }
                };
            }

            @Override
            public HttpServletResponse getFirewalledResponse(HttpServletResponse response) {
                return response;
            }
        };
    }
}
