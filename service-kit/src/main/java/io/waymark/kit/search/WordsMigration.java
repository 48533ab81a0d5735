package io.waymark.kit.search;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Writes the words of rows that were there before, college by college, as far as they lack them: it can be begun anew. Each
 * stretch is a transaction of its own, so that nobody waits for more than that.
 */
public record WordsMigration(String number, SearchedRows rows) implements JavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        for (var college : colleges(jdbc)) {
            var last = Optional.of(SearchedRows.START);
            while (last.isPresent()) {
                connection.setAutoCommit(false);
                last = stretch(jdbc, college, last.get());
                connection.commit();
                connection.setAutoCommit(true);
            }
        }
    }

    /** Words are no news, so that the trail is off while they are written. */
    private Optional<UUID> stretch(JdbcClient jdbc, UUID college, UUID after) {
        jdbc.sql("select set_config('app.institution', ?, true)")
                .param(college.toString())
                .query(String.class)
                .single();
        trail(jdbc, "disable");
        var last = rows.refresh(jdbc, college, after);
        trail(jdbc, "enable");
        return last;
    }

    private void trail(JdbcClient jdbc, String how) {
        if (rows.column()) {
            jdbc.sql("alter table %s %s trigger user".formatted(rows.table(), how))
                    .update();
        }
    }

    /** Those that have nights are all. */
    private static List<UUID> colleges(JdbcClient jdbc) {
        return jdbc.sql("select task_instance::uuid from scheduled_nights where task_name = 'nightly'")
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(number);
    }

    @Override
    public String getDescription() {
        return "words of " + rows.table();
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return false;
    }
}
