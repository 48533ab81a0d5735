package io.waymark.kit.idempotency;

import io.waymark.kit.night.NightlyWork;
import io.waymark.kit.night.Purges;
import io.waymark.kit.tenancy.CurrentCaller;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes {@link IdempotencyKeys} available. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdempotencyProperties.class)
public class IdempotencyConfiguration {

    @Bean
    IdempotencyKeys idempotencyKeys(JdbcClient jdbc, CurrentCaller caller, HttpServletRequest current) {
        return new IdempotencyKeys(jdbc, caller, current);
    }

    @Bean
    NightlyWork purgeOfIdempotencyKeys(Purges purges, IdempotencyProperties properties) {
        return purges.of("idempotency_key", "created_at < :before", properties.remembered());
    }
}
