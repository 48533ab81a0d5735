package io.waymark.kit.disclosure;

import io.waymark.kit.tenancy.CurrentCaller;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes {@link Disclosures} available. */
@Configuration(proxyBeanMethods = false)
public class DisclosureConfiguration {

    @Bean
    Disclosures disclosures(JdbcClient jdbc, CurrentCaller caller) {
        return new Disclosures(jdbc, caller);
    }
}
