package io.waymark.kit.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.Configuration;
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
            run(owner, "platform", "db/platform", "flyway_history");
            schemas.forEach(schema -> {
                run(owner, schema.schema(), "db/audit", "flyway_history_audit");
                if (schema.isService()) {
                    run(owner, schema.schema(), "db/service", "flyway_history_service");
                }
                run(owner, schema.schema(), schema.location(), "flyway_history");
            });
            letServiceIn(connection, statement);
        } catch (SQLException failure) {
            throw new IllegalStateException("The database could not be prepared: " + failure.getMessage(), failure);
        }
    }

    private static void run(Configuration owner, String schema, String location, String history) {
        Flyway.configure()
                .configuration(owner)
                .schemas(schema)
                .defaultSchema(schema)
                .table(history)
                .locations("classpath:" + location)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    private void letServiceIn(Connection connection, Statement statement) throws SQLException {
        var name = Objects.requireNonNull(service.determineUsername(), "spring.datasource.username");
        var role = statement.enquoteIdentifier(name, true);
        if (!exists(connection, name)) {
            statement.execute(
                    "create role " + role + " login password " + statement.enquoteLiteral(service.determinePassword()));
        }
        statement.execute("alter role " + role + " set lock_timeout = '10s'");
        statement.execute("alter role " + role + " set statement_timeout = '30s'");
        statement.execute("alter role " + role + " set idle_in_transaction_session_timeout = '5min'");
        statement.execute("grant usage on schema public, platform to " + role);
        statement.execute("revoke all on all tables in schema platform from " + role);
        for (var schema : schemas) {
            statement.execute("grant usage on schema " + schema.schema() + " to " + role);
            grantTables(statement, schema.schema(), name);
            statement.execute("grant usage on all sequences in schema " + schema.schema() + " to " + role);
            statement.execute("revoke insert, update, delete on " + schema.schema() + ".audit_entry from " + role);
            withdrawHistory(statement, schema, role);
        }
    }

    /** Partitions are reached through their table alone, whose policy holds for them. */
    private static void grantTables(Statement statement, String schema, String role) throws SQLException {
        statement.execute("""
                do $$
                declare
                    granted regclass;
                begin
                    for granted in select oid from pg_class where relnamespace = %1$s::regnamespace
                                   and relkind in ('r', 'p', 'v') and not relispartition loop
                        execute format('grant select, insert, update, delete on %%s to %%I', granted, %2$s);
                    end loop;
                end
                $$""".formatted(statement.enquoteLiteral(schema), statement.enquoteLiteral(role)));
    }

    /** Which migrations ran is the owner's business; who read what is written down and never rewritten. */
    private static void withdrawHistory(Statement statement, SchemaMigration schema, String role) throws SQLException {
        var histories = schema.isService()
                ? List.of("flyway_history", "flyway_history_audit", "flyway_history_service")
                : List.of("flyway_history", "flyway_history_audit");
        for (var history : histories) {
            statement.execute("revoke all on " + schema.schema() + "." + history + " from " + role);
        }
        if (schema.isService()) {
            statement.execute("revoke update, delete on " + schema.schema() + ".disclosure from " + role);
        }
    }

    private static boolean exists(Connection connection, String role) throws SQLException {
        try (var query = connection.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            query.setString(1, role);
            return query.executeQuery().next();
        }
    }
}
