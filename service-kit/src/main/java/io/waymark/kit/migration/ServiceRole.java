package io.waymark.kit.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;

/** The role that a service works as: it owns nothing, and may do in the schemas what it has to. */
record ServiceRole(Connection owner, DataSourceProperties service) {

    /** Makes the role if it is not there yet, and gives it the password that its service knows. */
    void letInto(List<SchemaMigration> schemas) throws SQLException {
        var name = Objects.requireNonNull(service.determineUsername(), "spring.datasource.username");
        try (var statement = owner.createStatement()) {
            var role = statement.enquoteIdentifier(name, true);
            statement.execute((exists(name) ? "alter role " : "create role ") + role + " login password "
                    + statement.enquoteLiteral(service.determinePassword()));
            limitWaiting(statement, role);
            statement.execute("grant usage on schema public, platform to " + role);
            statement.execute("revoke all on all tables in schema platform from " + role);
            showHistory(statement, MigrationHistory.PLATFORM, role);
            for (var schema : schemas) {
                statement.execute("grant usage on schema " + schema.schema() + " to " + role);
                grantTables(statement, schema.schema(), name);
                statement.execute("grant usage on all sequences in schema " + schema.schema() + " to " + role);
                statement.execute("revoke insert, update, delete on " + schema.schema() + ".audit_entry from " + role);
                withdrawWhatStays(statement, schema, role);
            }
            new FunctionRights(statement).settle(schemas);
        }
    }

    private static void limitWaiting(Statement statement, String role) throws SQLException {
        statement.execute("alter role " + role + " set lock_timeout = '10s'");
        statement.execute("alter role " + role + " set statement_timeout = '30s'");
        statement.execute("alter role " + role + " set idle_in_transaction_session_timeout = '5min'");
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

    /** Who read what is written down and never rewritten. */
    private static void withdrawWhatStays(Statement statement, SchemaMigration schema, String role)
            throws SQLException {
        for (var history : schema.histories()) {
            showHistory(statement, history, role);
        }
        if (schema.isService()) {
            statement.execute("revoke update, delete on " + schema.schema() + ".disclosure from " + role);
        }
    }

    /** Which migrations ran is the owner's business; that they did, a service checks when it starts. */
    private static void showHistory(Statement statement, MigrationHistory history, String role) throws SQLException {
        statement.execute("revoke all on " + history.fullTable() + " from " + role);
        statement.execute("grant select on " + history.fullTable() + " to " + role);
    }

    private boolean exists(String role) throws SQLException {
        try (var query = owner.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            query.setString(1, role);
            return query.executeQuery().next();
        }
    }
}
