package io.waymark.web.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.kit.test.OlderSchema;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notices from when the answer of somebody outside who does not know the student was kept as a sentence. */
class NoticeMigrationTests {

    private static final String COLLEGE = "5f0c4c5e-0d0c-4d5b-9a1e-000000000001";
    private static final String SENTENCE = "I don’t know this person.";

    private final OlderSchema schema = new OlderSchema("web");
    private final JdbcClient jdbc = schema.jdbc();

    @Test
    void keepTheCodeInItsPlace() {
        schema.migrateTo("37");
        jdbc.sql("set session_replication_role = replica").update();
        tell("EVIDENCE_RETURNED", "reason", SENTENCE);
        tell("EVIDENCE_DISPUTED", "comment", SENTENCE);
        tell("EVIDENCE_CORRECTED", "reason", SENTENCE);

        schema.migrateTo("38");

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
}
