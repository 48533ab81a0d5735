package io.waymark.scheduling;

import io.waymark.kit.migration.SchemaMigration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The schema of meetings and hours, which a service that arranges them migrates beside its own. */
@Configuration(proxyBeanMethods = false)
public class SchedulingSchema {

    @Bean
    SchemaMigration schedulingSchemaMigration() {
        return SchemaMigration.ofModule("scheduling");
    }
}
