package io.waymark.advising.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.kit.test.OlderSchema;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What came back from people outside when the page of their link still wrote a sentence for them. */
class DisputeMigrationTests {

    private static final String COLLEGE = "5f0c4c5e-0d0c-4d5b-9a1e-000000000001";
    private static final String SENTENCE = "I don’t know this person.";

    private final OlderSchema schema = new OlderSchema("advising");
    private final JdbcClient jdbc = schema.jdbc();

    @Test
    void keepsTheCodeAndTheirOwnWordsOnly() {
        schema.migrateTo("198");
        jdbc.sql("set session_replication_role = replica").update();
        returned("pressed", SENTENCE, "UNKNOWN_STUDENT");
        returned("wrote", "Wrong address.", "UNKNOWN_STUDENT");
        returned("not-right", SENTENCE, "NOT_RIGHT");
        returned("advisor", SENTENCE, "");

        schema.migrateTo("199");

        assertThat(kept("evidence", "pressed")).isEqualTo("UNKNOWN_STUDENT: -");
        assertThat(kept("verification", "pressed")).isEqualTo("UNKNOWN_STUDENT: -");
        assertThat(kept("evidence", "wrote")).isEqualTo("UNKNOWN_STUDENT: Wrong address.");
        assertThat(kept("verification", "wrote")).isEqualTo("UNKNOWN_STUDENT: Wrong address.");
        assertThat(kept("evidence", "not-right")).isEqualTo("NOT_RIGHT: " + SENTENCE);
        assertThat(kept("evidence", "advisor")).isEqualTo("-: " + SENTENCE);
    }

    private void returned(String step, String comment, String dispute) {
        jdbc.sql("""
                        with piece as (
                            insert into advising.evidence (institution_id, id, student_id, requirement, kind, status, amount, payload,
                                payload_version, submitted_at, decided_at, decided_as, comment, version)
                            values ('%1$s', gen_random_uuid(), '%1$s', ?, 'REFLECTION', 'RETURNED', 1,
                                '{"kind": "reflection", "text": "x"}', 1, now(), now(), 'SITE_SUPERVISOR', ?, 0)
                            returning institution_id, id, student_id, comment)
                        insert into advising.verification (institution_id, id, evidence_id, student_id, capacity, state, asked_at,
                            decided_at, comment, dispute, version, outsider_name, outsider_address, outsider_known, mailed_at, mails)
                        select institution_id, gen_random_uuid(), id, student_id,
                            case when asked.dispute is null then 'ADVISOR' else 'SITE_SUPERVISOR' end, 'RETURNED', now(), now(),
                            comment, asked.dispute, 0, asked.name, asked.name, asked.known, asked.at, asked.mails
                        from piece, (select dispute, case when dispute is not null then 'Pat' end as name,
                                case when dispute is not null then false end as known,
                                case when dispute is not null then now() end as at,
                                case when dispute is not null then 1 end as mails
                            from (select nullif(?, '') as dispute) as given) as asked
                        """.formatted(COLLEGE)).params(step, comment, dispute).update();
    }

    private String kept(String table, String step) {
        return jdbc.sql("""
                        select coalesce(%1$s.dispute, '-') || ': ' || coalesce(%1$s.comment, '-')
                        from advising.evidence join advising.verification on verification.evidence_id = evidence.id
                        where evidence.requirement = ?
                        """.formatted(table)).param(step).query(String.class).single();
    }
}
