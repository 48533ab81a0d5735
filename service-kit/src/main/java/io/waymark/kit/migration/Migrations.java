package io.waymark.kit.migration;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;

/**
 * Brings the database to the version this service needs: platform functions first, then every schema, then what the
 * service's role may do. Runs as the owner; a lock keeps services that start together from treading on each other.
 */
class Migrations implements FlywayMigrationStrategy {

    private static final long ONE_AT_A_TIME = 0x5761796d61726bL;

    private final List<SchemaMigration> schemas;
    private final DataSourceProperties service;

    Migrations(List<SchemaMigration> schemas, DataSourceProperties service) {
        this.schemas = schemas.stream()
                .sorted(Comparator.comparingInt(SchemaMigration::order))
                .toList();
        this.service = service;
    }

    @Override
    public void migrate(Flyway flyway) {
        var owner = flyway.getConfiguration();
        try (var connection = owner.getDataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(" + ONE_AT_A_TIME + ")");
            run(owner, "platform", "db/platform", "flyway_history", List.of());
            schemas.forEach(schema -> {
                run(owner, schema.schema(), "db/audit", "flyway_history_audit", List.of());
                if (schema.isService()) {
                    run(owner, schema.schema(), "db/service", "flyway_history_service", List.of());
                }
                run(owner, schema.schema(), schema.location(), "flyway_history", schema.inJava());
            });
            new ServiceRole(connection, service).letInto(schemas);
        } catch (SQLException failure) {
            throw new IllegalStateException("The database could not be prepared: " + failure.getMessage(), failure);
        }
    }

    private static void run(
            Configuration owner, String schema, String location, String history, List<JavaMigration> inJava) {
        Flyway.configure()
                .configuration(owner)
                .schemas(schema)
                .defaultSchema(schema)
                .table(history)
                .locations("classpath:" + location)
                .javaMigrations(inJava.toArray(JavaMigration[]::new))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
