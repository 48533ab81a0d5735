package io.waymark.web.ui.time;

import java.util.Locale;
import java.util.TimeZone;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.SessionLocaleResolver;

/**
 * Where locale and zone of a viewer come from: the session, into which sign-in puts them; before that US English and
 * UTC.
 */
@Configuration(proxyBeanMethods = false)
public class ViewerConfiguration {

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new SessionLocaleResolver();
        resolver.setDefaultLocale(Locale.US);
        resolver.setDefaultTimeZone(TimeZone.getTimeZone("UTC"));
        return resolver;
    }
}
