package io.waymark.kit.migration;

import java.util.List;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs every {@link SchemaMigration} bean when the service starts. */
@Configuration(proxyBeanMethods = false)
public class MigrationConfiguration {

    @Bean
    FlywayMigrationStrategy migrations(List<SchemaMigration> schemas, DataSourceProperties service) {
        return new Migrations(schemas, service);
    }
}
