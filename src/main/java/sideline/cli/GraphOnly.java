package sideline.cli;

import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The graph's part of the application, for commands; no web server is started. */
@Configuration(proxyBeanMethods = false)
@ComponentScan("sideline.store")
class GraphOnly {

    /** Opens the graph of the running or the stopped Sideline. */
    static ConfigurableApplicationContext open(List<String> settings) {
        return new SpringApplicationBuilder(GraphOnly.class)
                .web(WebApplicationType.NONE)
                .properties("sideline.join=true", "spring.main.lazy-initialization=true")
                .build()
                .run(settings.toArray(String[]::new));
    }
}
