package io.waymark.advising.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.kit.test.PostgresServer;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Imports that were called rosters, and stopped where they are discarded now. */
class ImportMigrationTests {

    private static final UUID COLLEGE = UUID.randomUUID();
    private static final UUID IMPORT = UUID.randomUUID();

    private final DriverManagerDataSource database = database();
    private final JdbcClient jdbc = JdbcClient.create(database);

    @Test
    void goesOnUnderTodaysNames() {
        migrateTo("98");
        aRosterThatIsTold();

        migrate("advising", "db/advising", "flyway_history", "99");

        assertThat(texts("select task_name || ' ' || queue || ' ' || convert_from(task_data, 'UTF8')"
                        + " from advising.scheduled_tasks"))
                .containsExactly(
                        "tell-import import {\"institution\":\"%s\",\"upload\":\"%s\"}".formatted(COLLEGE, IMPORT));
        assertThat(texts("select distinct entity from advising.audit_entry")).containsExactly("import");
        assertThat(texts("""
                        select conname from pg_constraint where connamespace = 'advising'::regnamespace
                          and conname ~ 'roster|(?<!de)fault'
                        union select indexname from pg_indexes where schemaname = 'advising' and indexname ~ 'roster|(?<!de)fault'
                        """)).isEmpty();
    }

    @Test
    void callsDiscardedWhatWasStopped() {
        migrateTo("102");
        jdbc.sql("""
                        insert into advising.import (institution_id, id, name, state, bytes, row_count, uploaded_by, uploaded_at)
                        values (?, ?, 'Fall', 'STOPPED', 1, 1, gen_random_uuid(), now())
                        """).params(COLLEGE, IMPORT).update();

        migrate("advising", "db/advising", "flyway_history", "103");

        assertThat(texts("select state from advising.import")).containsExactly("DISCARDED");
        assertThat(texts("select action from advising.audit_entry")).hasSize(1);
    }

    private void migrateTo(String version) {
        migrate("platform", "db/platform", "flyway_history", "latest");
        migrate("advising", "db/audit", "flyway_history_audit", "latest");
        migrate("advising", "db/service", "flyway_history_service", "latest");
        migrate("advising", "db/advising", "flyway_history", version);
    }

    private void aRosterThatIsTold() {
        jdbc.sql("""
                        insert into advising.roster (institution_id, id, name, state, bytes, row_count, uploaded_by, uploaded_at)
                        values (?, ?, 'Fall', 'APPLIED', 1, 1, gen_random_uuid(), now())
                        """).params(COLLEGE, IMPORT).update();
        jdbc.sql("""
                        insert into advising.scheduled_tasks
                            (task_name, task_instance, task_data, execution_time, picked, version, priority)
                        values ('tell-roster', ?, convert_to(?, 'UTF8'), now(), false, 1, 50)
                        """)
                .params(IMPORT.toString(), "{\"institution\":\"%s\",\"roster\":\"%s\"}".formatted(COLLEGE, IMPORT))
                .update();
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query((row, _) -> row.getString(1)).list();
    }

    private void migrate(String schema, String location, String history, String target) {
        Flyway.configure()
                .dataSource(database)
                .schemas(schema)
                .defaultSchema(schema)
                .table(history)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .locations("classpath:" + location)
                .target(target)
                .load()
                .migrate();
    }

    private static DriverManagerDataSource database() {
        var server = PostgresServer.get();
        return new DriverManagerDataSource(
                server.createDatabase("imports_" + UUID.randomUUID().toString().replace("-", "")),
                server.user(),
                server.password());
    }
}
