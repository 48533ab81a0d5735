package io.waymark.kit.migration;

import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.JavaMigration;

/** Migrations of one folder in one schema, and the table that says which of them ran. */
record MigrationHistory(String schema, String location, String table, List<JavaMigration> inJava) {

    /** Of the functions that every schema leans on. */
    static final MigrationHistory PLATFORM = of("platform", "db/platform", "flyway_history");

    static MigrationHistory of(String schema, String location, String table) {
        return new MigrationHistory(schema, location, table, List.of());
    }

    Flyway seenBy(Configuration somebody) {
        return Flyway.configure()
                .configuration(somebody)
                .schemas(schema)
                .defaultSchema(schema)
                .table(table)
                .locations("classpath:" + location)
                .javaMigrations(inJava.toArray(JavaMigration[]::new))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                // its lock is no transaction, for which an index that is made concurrently would wait
                .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
                .load();
    }

    String fullTable() {
        return schema + "." + table;
    }
}
