package io.waymark.advising.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.kit.test.OlderSchema;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Imports that were called rosters, and stopped where they are discarded now. */
class ImportMigrationTests {

    private static final UUID COLLEGE = UUID.randomUUID();
    private static final UUID IMPORT = UUID.randomUUID();

    private final OlderSchema schema = new OlderSchema("advising");
    private final JdbcClient jdbc = schema.jdbc();

    @Test
    void goesOnUnderTodaysNames() {
        schema.migrateTo("98");
        aRosterThatIsTold();

        schema.migrateTo("99");

        assertThat(schema.texts("select task_name || ' ' || queue || ' ' || convert_from(task_data, 'UTF8')"
                        + " from advising.scheduled_tasks"))
                .containsExactly(
                        "tell-import import {\"institution\":\"%s\",\"upload\":\"%s\"}".formatted(COLLEGE, IMPORT));
        assertThat(schema.texts("select distinct entity from advising.audit_entry"))
                .containsExactly("import");
        assertThat(schema.texts("""
                        select conname from pg_constraint where connamespace = 'advising'::regnamespace
                          and conname ~ 'roster|(?<!de)fault'
                        union select indexname from pg_indexes where schemaname = 'advising' and indexname ~ 'roster|(?<!de)fault'
                        """)).isEmpty();
    }

    @Test
    void callsDiscardedWhatWasStopped() {
        schema.migrateTo("102");
        jdbc.sql("""
                        insert into advising.import (institution_id, id, name, state, bytes, row_count, uploaded_by, uploaded_at)
                        values (?, ?, 'Fall', 'STOPPED', 1, 1, gen_random_uuid(), now())
                        """).params(COLLEGE, IMPORT).update();

        schema.migrateTo("103");

        assertThat(schema.texts("select state from advising.import")).containsExactly("DISCARDED");
        assertThat(schema.texts("select action from advising.audit_entry")).hasSize(1);
    }

    @Test
    void countsNobodyAsMissingOfWhomItKeptNoList() {
        schema.migrateTo("219");
        jdbc.sql("""
                        insert into advising.import (
                            institution_id, id, name, state, bytes, row_count, missing, uploaded_by, uploaded_at)
                        values (?, ?, 'Fall', 'CHECKED', 1, 1, 5, gen_random_uuid(), now())
                        """).params(COLLEGE, IMPORT).update();
        var trail = schema.texts("select id from advising.audit_entry");

        schema.migrateTo("220");

        assertThat(schema.texts("select missing from advising.import")).containsExactly("0");
        assertThat(schema.texts("select id from advising.audit_entry")).isEqualTo(trail);
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
}
