package io.waymark.kit.input;

import java.util.regex.Pattern;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses bodies too long, and parameters that no form of ours sends, before anybody reads them. */
@Configuration(proxyBeanMethods = false)
public class RequestFirewall implements WebMvcConfigurer {

    /**
     * A row's number is small: a list grows no further than this, whatever a form claims. What is chosen for each of several
     * kinds goes by the kind's name.
     */
    private static final Pattern NAME =
            Pattern.compile("[^\\[]*+(\\[(1?\\d{1,2}|[A-Za-z][A-Za-z0-9_-]{0,39})?][^\\[]*+)*");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new SingleValues());
    }

    @Bean
    BodyLimitFilter bodyLimitFilter() {
        return new BodyLimitFilter();
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadBodies() {
        return tomcat -> tomcat.addEngineValves(new UnreadBodies());
    }

    @Bean
    StrictHttpFirewall strictHttpFirewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(PlainCharacters::only);
        firewall.setAllowedParameterNames(
                name -> PlainCharacters.only(name) && NAME.matcher(name).matches());
        return firewall;
    }
}
