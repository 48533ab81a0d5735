package io.waymark.kit.migration;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.Configuration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/**
 * Changes nothing, and lets the service start only where all of its migrations ran. What a later release added is no
 * hindrance: for a while both are at work.
 */
record MigrationCheck(List<SchemaMigration> schemas) implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        var missing = SchemaMigration.histories(schemas).stream()
                .flatMap(it -> pending(it, flyway.getConfiguration()))
                .toList();
        if (!missing.isEmpty()) {
            throw new OutdatedSchemaException(missing);
        }
    }

    private static Stream<String> pending(MigrationHistory history, Configuration service) {
        return Arrays.stream(history.seenBy(service).info().pending()).map(it -> name(history, it));
    }

    private static String name(MigrationHistory history, MigrationInfo migration) {
        return "%s in %s: V%s %s"
                .formatted(history.location(), history.schema(), migration.getVersion(), migration.getDescription());
    }
}
