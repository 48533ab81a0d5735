package io.waymark.scheduling.closure;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Offers {@link Closures}. */
@Configuration(proxyBeanMethods = false)
public class ClosureConfiguration {

    @Bean
    Closures closures(JdbcClient jdbc) {
        return new ClosureService(jdbc);
    }
}
