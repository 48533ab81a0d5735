package io.waymark.kit.disclosure;

import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.kit.tenancy.PeopleNames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes {@link DisclosureLog} available where people have names. */
@Configuration(proxyBeanMethods = false)
public class DisclosureLogConfiguration {

    @Bean
    DisclosureLog disclosureLog(JdbcClient jdbc, CurrentCaller caller, Disclosures disclosures, PeopleNames names) {
        return new DisclosureLog(jdbc, caller, disclosures, names);
    }
}
