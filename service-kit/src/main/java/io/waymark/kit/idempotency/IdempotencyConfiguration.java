package io.waymark.kit.idempotency;

import io.waymark.kit.tenancy.CurrentCaller;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes {@link IdempotencyKeys} available. */
@Configuration(proxyBeanMethods = false)
public class IdempotencyConfiguration {

    @Bean
    IdempotencyKeys idempotencyKeys(JdbcClient jdbc, CurrentCaller caller) {
        return new IdempotencyKeys(jdbc, caller);
    }
}
