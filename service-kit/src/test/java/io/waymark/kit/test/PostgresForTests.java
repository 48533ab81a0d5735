package io.waymark.kit.test;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * A real PostgreSQL for tests: a container where a Docker engine answers, else the embedded one. One server a test JVM, a
 * database of its own for each context.
 */
@TestConfiguration(proxyBeanMethods = false)
public class PostgresForTests {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    @Bean
    static SentStatements sentStatements() {
        return new SentStatements();
    }

    @Bean
    DynamicPropertyRegistrar database(Environment environment) {
        var server = PostgresServer.get();
        var url = server.createDatabase("test_" + DATABASES.incrementAndGet());
        return registry -> {
            registry.add("spring.datasource.url", () -> url);
            registry.add("spring.datasource.password", () -> "service");
            registry.add("spring.flyway.url", () -> url);
            registry.add("spring.flyway.user", server::user);
            registry.add("spring.flyway.password", server::password);
        };
    }
}
