package io.waymark.kit.migration;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.Configuration;

/** Migrations of one folder in one schema, and the table that says which of them ran. */
record MigrationHistory(String schema, String location, String table) {

    /** Of the functions that every schema leans on. */
    static final MigrationHistory PLATFORM = new MigrationHistory("platform", "db/platform", "flyway_history");

    Flyway seenBy(Configuration somebody) {
        return Flyway.configure()
                .configuration(somebody)
                .schemas(schema)
                .defaultSchema(schema)
                .table(table)
                .locations("classpath:" + location)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
    }

    String fullTable() {
        return schema + "." + table;
    }
}
