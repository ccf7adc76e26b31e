package sideline.api.http;

import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;
import sideline.api.Operations;
import sideline.api.TraceId;
import sideline.api.document.Documents;
import sideline.api.document.Limits;

/** Puts the API on the web: the endpoint, the pages, and what answers where nothing is. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CrossOriginSettings.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class HttpConfiguration {

    /** Before Spring for GraphQL's own endpoint. */
    private static final int FIRST = -10;

    @Bean
    GraphQlEndpoint graphQlEndpoint(Operations operations, Documents documents, Limits limits) {
        return new GraphQlEndpoint(operations, documents, new Requests(limits));
    }

    @Bean
    ErrorPage errorPage() {
        return new ErrorPage();
    }

    @Bean
    HandlerMapping addresses(
            GraphQlEndpoint endpoint,
            ServerSentEvents events,
            WebSocketHttpRequestHandler sockets,
            ErrorPage errorPage) {
        var graphQl = new Transports(endpoint, events, sockets);
        return new SimpleUrlHandlerMapping(Map.of("/graphql", graphQl, "/error", errorPage), FIRST);
    }

    @Bean
    FilterRegistrationBean<SecurityHeaders> securityHeaders() {
        var registration = new FilterRegistrationBean<>(new SecurityHeaders());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<CrossOrigin> crossOrigin(CrossOriginSettings settings) {
        var registration = new FilterRegistrationBean<>(new CrossOrigin(settings));
        registration.addUrlPatterns("/graphql");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    @Bean
    WebMvcConfigurer pages() {
        return new WebMvcConfigurer() {
            @Override
            public void addViewControllers(ViewControllerRegistry registry) {
                registry.addViewController("/graphiql").setViewName("forward:/graphiql/index.html");
            }
        };
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> tomcat() {
        return factory -> {
            // Whoever tries a query by hand types braces into the address.
            factory.addConnectorCustomizers(connector -> connector.setProperty("relaxedQueryChars", "{}[]|\""));
            factory.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new Unreadable()));
        };
    }

    /** Answers requests that Tomcat refuses before they reach the application. */
    private static final class Unreadable extends ErrorReportValve {
        @Override
        protected void report(Request request, Response response, @Nullable Throwable thrown) {
            var status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType(AnswerType.JSON.contentType());
                response.setHeader("X-Content-Type-Options", "nosniff");
                response.getOutputStream().write(ErrorPage.body(status, TraceId.of(request)));
                response.finishResponse();
            } catch (java.io.IOException e) {
                // The client is gone.
            }
        }
    }
}
