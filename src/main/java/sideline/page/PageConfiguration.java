package sideline.page;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import sideline.api.Operations;

/** Puts the pages on the web. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class PageConfiguration {

    @Bean
    Templates templates() {
        return new Templates();
    }

    @Bean
    Questions questions(Operations operations) {
        return new Questions(operations);
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "sideline.rehearse", matchIfMissing = true)
    Rehearsals rehearsals(Questions questions) {
        return new Rehearsals(questions);
    }

    @Bean
    Finder finder(Questions questions) {
        return new Finder(questions);
    }

    @Bean
    PageWriter pageWriter(Templates templates) {
        return new PageWriter(templates, new Frames(new Assets()));
    }

    @Bean
    ErrorStates errorStates(PageWriter writer) {
        return new ErrorStates(writer);
    }

    @Bean
    WebMvcConfigurer pagesAreSent(PageWriter writer) {
        return new WebMvcConfigurer() {
            @Override
            public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
                handlers.add(writer);
            }
        };
    }

    @Bean
    FilterRegistrationBean<Endings> endings() {
        var registration = new FilterRegistrationBean<>(new Endings());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        return registration;
    }

    @Bean
    FilterRegistrationBean<AssetCaching> assetCaching() {
        var registration = new FilterRegistrationBean<>(new AssetCaching());
        registration.addUrlPatterns("/css/*", "/js/*");
        return registration;
    }
}
