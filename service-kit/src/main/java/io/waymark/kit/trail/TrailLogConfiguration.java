package io.waymark.kit.trail;

import io.waymark.kit.disclosure.Disclosures;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.kit.tenancy.PeopleNames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Makes {@link TrailLog} available where people have names. */
@Configuration(proxyBeanMethods = false)
public class TrailLogConfiguration {

    @Bean
    TrailLog trailLog(
            JdbcClient jdbc, JsonMapper json, CurrentCaller caller, Disclosures disclosures, PeopleNames names) {
        return new TrailLog(jdbc, json, caller, disclosures, names);
    }
}
