package sideline.page;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import sideline.api.Operations;
import sideline.page.ask.Finder;
import sideline.page.ask.Questions;
import sideline.page.frame.Assets;
import sideline.page.frame.Site;

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
    Rehearsals rehearsals(Questions questions, Operations operations) {
        return new Rehearsals(questions, operations::planEdits);
    }

    @Bean
    Finder finder(Questions questions) {
        return new Finder(questions);
    }

    @Bean
    Site site(@Value("${sideline.public-url:}") String publicUrl) {
        return new Site(publicUrl);
    }

    @Bean
    PageWriter pageWriter(Templates templates, Site site, List<CommonForm> common) {
        var offered = common.stream().filter(CommonForm::isOffered).collect(toMap(CommonForm::form, identity()));
        return new PageWriter(templates, new Frames(new Assets(), site, List.copyOf(offered.keySet())), offered);
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
        registration.addUrlPatterns("/css/*", "/js/*", "/webjars/*");
        return registration;
    }
}
