package io.waymark.kit.migration;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Migrations that belong together: where they lie and which schema they build. A service declares one for its own schema;
 * a module with tables of its own declares another.
 *
 * @param schema the schema's name, also the name of the history table's schema
 * @param location the folder on the classpath, e.g. {@code db/advising}
 * @param order lower runs first
 * @param inJava what SQL cannot say, numbered among those that lie in the folder
 */
public record SchemaMigration(String schema, String location, int order, List<JavaMigration> inJava) {

    /** A service's own schema, which also gets the kit's tables (tasks, inbox, idempotency keys, disclosures). */
    public static SchemaMigration ofService(String schema, JavaMigration... inJava) {
        return new SchemaMigration(schema, "db/" + schema, 100, List.of(inJava));
    }

    /** A schema that several services share in-process; it gets an audit trail and nothing else of the kit. */
    public static SchemaMigration ofModule(String schema) {
        return new SchemaMigration(schema, "db/" + schema, 10, List.of());
    }

    /** Whether it is a service's own schema. */
    public boolean isService() {
        return order == 100;
    }

    /** What is migrated for these schemas, in order. */
    static List<MigrationHistory> histories(List<SchemaMigration> schemas) {
        return Stream.concat(
                        Stream.of(MigrationHistory.PLATFORM),
                        schemas.stream()
                                .sorted(Comparator.comparingInt(SchemaMigration::order))
                                .flatMap(schema -> schema.histories().stream()))
                .toList();
    }

    /** Its own migrations come last: they use the tables that the kit makes. */
    List<MigrationHistory> histories() {
        var audit = MigrationHistory.of(schema, "db/audit", "flyway_history_audit");
        var own = new MigrationHistory(schema, location, "flyway_history", inJava);
        return isService()
                ? List.of(audit, MigrationHistory.of(schema, "db/service", "flyway_history_service"), own)
                : List.of(audit, own);
    }
}
