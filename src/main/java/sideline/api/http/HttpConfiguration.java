package sideline.api.http;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;
import sideline.api.Operations;
import sideline.api.cache.Answers;
import sideline.api.cache.CacheSettings;
import sideline.api.cache.Freshness;
import sideline.api.document.DocumentSettings;
import sideline.api.document.Documents;
import sideline.api.document.Limits;
import sideline.api.document.PersistedDocuments;
import sideline.api.document.TrustedDocuments;
import sideline.api.http.request.AnswerType;
import sideline.api.http.request.Parameters;
import sideline.api.http.request.RequestedDocument;
import sideline.api.http.request.Requests;
import sideline.api.load.Admission;
import sideline.api.load.Entrance;
import sideline.api.load.LoadLimits;
import sideline.api.load.Rates;
import sideline.api.trace.OperationLog;
import sideline.api.trace.TraceId;
import sideline.graph.Graph;

/** Puts the API on the web: the endpoint, the pages, and what answers where nothing is. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({CrossOriginSettings.class, DocumentSettings.class, CacheSettings.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class HttpConfiguration {

    /** Before Spring for GraphQL's own endpoint. */
    private static final int FIRST = -10;

    @Bean
    TrustedDocuments trustedDocuments(DocumentSettings settings, Documents documents) {
        return new TrustedDocuments(settings, documents);
    }

    @Bean
    Requests requests(Limits limits, DocumentSettings settings, TrustedDocuments trusted, Documents documents) {
        var document = new RequestedDocument(settings, trusted, new PersistedDocuments(settings, documents));
        return new Requests(limits, new Parameters(document));
    }

    @Bean
    Answers answers(
            CacheSettings settings,
            Documents documents,
            ObjectProvider<Graph> graph,
            ObjectProvider<MeterRegistry> registry) {
        var answers = new Answers(settings, new Freshness(SingletonSupplier.of(graph::getObject)), documents);
        registry.ifAvailable(answers::measure);
        return answers;
    }

    @Bean
    Entrance entrance(Admission admission, LoadLimits limits) {
        return new Entrance(admission, new Rates(limits));
    }

    @Bean
    HangUps hangUps() {
        return new HangUps();
    }

    @Bean
    GraphQlEndpoint graphQlEndpoint(
            Operations operations,
            Documents documents,
            Requests requests,
            Answers answers,
            Entrance entrance,
            HangUps hangUps,
            OperationLog log) {
        return new GraphQlEndpoint(operations, documents, requests, answers, entrance, hangUps, log);
    }

    @Bean
    SchemaText schemaText(GraphQlSource source) {
        return new SchemaText(source::schema);
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
            SchemaText schema,
            ErrorPage errorPage) {
        var graphQl = new Transports(endpoint, events, sockets);
        return new SimpleUrlHandlerMapping(
                Map.of("/graphql", graphQl, "/schema.graphql", schema, "/error", errorPage), FIRST);
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
            factory.setProtocol(WatchedProtocol.class.getName());
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
