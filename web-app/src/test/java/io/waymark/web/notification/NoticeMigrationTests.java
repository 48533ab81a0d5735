package io.waymark.web.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.kit.test.PostgresServer;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Notices from when the answer of somebody outside who does not know the student was kept as a sentence. */
class NoticeMigrationTests {

    private static final String COLLEGE = "5f0c4c5e-0d0c-4d5b-9a1e-000000000001";
    private static final String SENTENCE = "I don’t know this person.";

    private final SingleConnectionDataSource database = database();
    private final JdbcClient jdbc = JdbcClient.create(database);

    @Test
    void keepTheCodeInItsPlace() {
        migrate("platform", "db/platform", "flyway_history", "latest");
        migrate("web", "db/audit", "flyway_history_audit", "latest");
        migrate("web", "db/service", "flyway_history_service", "latest");
        migrate("web", "db/web", "flyway_history", "37");
        jdbc.sql("set session_replication_role = replica").update();
        tell("EVIDENCE_RETURNED", "reason", SENTENCE);
        tell("EVIDENCE_DISPUTED", "comment", SENTENCE);
        tell("EVIDENCE_CORRECTED", "reason", SENTENCE);

        migrate("web", "db/web", "flyway_history", "38");

        assertThat(arguments("EVIDENCE_RETURNED")).isEqualTo("dispute=UNKNOWN_STUDENT, step=Hours");
        assertThat(arguments("EVIDENCE_DISPUTED")).isEqualTo("dispute=UNKNOWN_STUDENT, step=Hours");
        assertThat(arguments("EVIDENCE_CORRECTED")).isEqualTo("reason=" + SENTENCE + ", step=Hours");
    }

    private void tell(String kind, String name, String said) {
        jdbc.sql("""
                        insert into web.notice (institution_id, id, person_id, key, kind, arguments, told_at, mail_due_at)
                        values ('%1$s', gen_random_uuid(), '%1$s', ?, ?,
                            jsonb_build_object('step', 'Hours', ?::text, ?::text), now(), now())
                        """.formatted(COLLEGE)).params(kind, kind, name, said).update();
    }

    private String arguments(String kind) {
        return jdbc.sql("""
                        select string_agg(argument.key || '=' || argument.value, ', ' order by argument.key)
                        from web.notice, jsonb_each_text(arguments) as argument (key, value) where kind = ?
                        """).param(kind).query(String.class).single();
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

    private static SingleConnectionDataSource database() {
        var server = PostgresServer.get();
        return new SingleConnectionDataSource(
                server.createDatabase("notices_with_sentences"), server.user(), server.password(), true);
    }
}
