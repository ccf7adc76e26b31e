package sideline.cli;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sideline.access.AccessTokens;
import sideline.access.Role;

/**
 * Makes a token for the first editor of an embedded store and shows it once, on the terminal and in no log: whoever starts
 * Sideline by himself can write at once, and nobody else.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@ConditionalOnExpression("'${spring.neo4j.uri:}'.isEmpty() && !${sideline.join:false}")
final class FirstToken implements ApplicationListener<ApplicationReadyEvent> {

    private static final String NAME = "first-editor";

    private final AccessTokens tokens;

    FirstToken(AccessTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext
                && tokens.list().isEmpty()) {
            tokens.create(NAME, Role.EDITOR)
                    .ifPresent(token -> System.out.println(
                            "A token to write with, shown this once (others: 'token create'): " + token));
        }
    }
}
