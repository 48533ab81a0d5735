package io.waymark.kit.migration;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs every {@link SchemaMigration} bean when the service starts, or only checks that they ran. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MigrationProperties.class)
public class MigrationConfiguration {

    @Bean
    FlywayMigrationStrategy migrations(
            List<SchemaMigration> schemas, DataSourceProperties service, MigrationProperties properties) {
        return properties.atStart() ? new Migrations(schemas, service) : new MigrationCheck(schemas);
    }
}
