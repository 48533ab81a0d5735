package io.waymark.web.ui.message;

import java.io.IOException;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Has every {@code messages.properties} beside a template answer for the whole application. */
@Configuration(proxyBeanMethods = false)
public class MessageConfiguration {

    @Bean
    MessageBundles messageBundles(ResourcePatternResolver resources) throws IOException {
        return MessageBundles.read(resources);
    }

    @Bean
    public MessageSource messageSource(MessageBundles bundles) {
        return new IcuMessageSource(bundles);
    }

    @Bean
    OfferedLanguages offeredLanguages(MessageBundles bundles) {
        return bundles.languages();
    }
}
