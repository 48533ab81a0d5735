package io.waymark.kit.migration;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;

/**
 * Brings the database to the version this service needs: platform functions first, then every schema, then what the
 * service's role may do. Runs as the owner; a lock keeps services that start together from treading on each other.
 */
class Migrations implements FlywayMigrationStrategy {

    private static final long ONE_AT_A_TIME = 0x5761796d61726bL;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(200);

    private final List<SchemaMigration> schemas;
    private final DataSourceProperties service;

    Migrations(List<SchemaMigration> schemas, DataSourceProperties service) {
        this.schemas = schemas;
        this.service = service;
    }

    @Override
    public void migrate(Flyway flyway) {
        var owner = flyway.getConfiguration();
        try (var connection = owner.getDataSource().getConnection();
                var statement = connection.createStatement()) {
            lock(statement);
            SchemaMigration.histories(schemas).forEach(it -> it.seenBy(owner).migrate());
            new ServiceRole(connection, service).letInto(schemas);
        } catch (SQLException failure) {
            throw new IllegalStateException("The database could not be prepared: " + failure.getMessage(), failure);
        }
    }

    /** Asks again and again: a statement that waits is one for which an index that is made concurrently would wait. */
    private static void lock(Statement statement) throws SQLException {
        while (!isLockedBy(statement)) {
            LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
        }
    }

    private static boolean isLockedBy(Statement statement) throws SQLException {
        try (var answer = statement.executeQuery("select pg_try_advisory_lock(" + ONE_AT_A_TIME + ")")) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
