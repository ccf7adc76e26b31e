package sideline.api.trace;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Names requests, and logs operations. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LogSettings.class)
class TraceConfiguration {

    /** After what begins a trace where traces are wanted, and before all that answers. */
    private static final int EARLY = Ordered.HIGHEST_PRECEDENCE + 2;

    @Bean
    FilterRegistrationBean<RequestTrace> requestTrace() {
        var registration = new FilterRegistrationBean<>(new RequestTrace());
        registration.setOrder(EARLY);
        return registration;
    }

    @Bean
    OperationLog operationLog(LogSettings settings) {
        return new OperationLog(settings);
    }
}
