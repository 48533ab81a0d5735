package io.waymark.kit.idempotency;

import io.waymark.kit.night.NightlyWork;
import io.waymark.kit.night.Purges;
import io.waymark.kit.tenancy.CurrentCaller;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Makes {@link IdempotencyKeys} available. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdempotencyProperties.class)
@Import(RepeatedAnswers.class)
public class IdempotencyConfiguration {

    @Bean
    IdempotencyKeys idempotencyKeys(JdbcClient jdbc, CurrentCaller caller, HttpServletRequest current) {
        return new IdempotencyKeys(jdbc, caller, current);
    }

    @Bean
    KeyedBodies keyedBodies() {
        return new KeyedBodies();
    }

    @Bean
    KeyedTransactions keyedTransactions(IdempotencyKeys keys) {
        return new KeyedTransactions(keys);
    }

    @Bean
    RepeatedRequests repeatedRequests(IdempotencyKeys keys, PlatformTransactionManager transactions) {
        return new RepeatedRequests(keys, transactions);
    }

    @Bean
    WebMvcConfigurer repeatedRequestsAreFound(RepeatedRequests requests) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(requests);
            }
        };
    }

    @Bean
    NightlyWork purgeOfIdempotencyKeys(Purges purges, IdempotencyProperties properties) {
        return purges.of("idempotency_key", "created_at < :before", properties.remembered());
    }
}
