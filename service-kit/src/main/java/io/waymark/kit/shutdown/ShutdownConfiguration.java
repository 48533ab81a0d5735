package io.waymark.kit.shutdown;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets an instance go without a request that fails. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ShutdownProperties.class)
public class ShutdownConfiguration {

    @Bean
    DrainBeforeShutdown drainBeforeShutdown(ShutdownProperties properties) {
        return new DrainBeforeShutdown(properties.drain());
    }
}
