package io.waymark.advising.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.kit.test.OlderSchema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Evidence that was written before payloads, of each kind there was. */
class PayloadMigrationTests {

    private static final UUID COLLEGE = UUID.randomUUID();
    private static final UUID STUDENT = UUID.randomUUID();
    private static final UUID SESSION = UUID.randomUUID();

    private final OlderSchema schema = new OlderSchema("advising");
    private final JdbcClient jdbc = schema.jdbc();

    @Test
    void movesEveryKindIntoItsPayload() {
        schema.migrateTo("20");
        aJourney();
        insert("SELF_ATTESTATION", "null", "{}", "null, null, null, null, null", null);
        insert("REFLECTION", "'It was \"good\".'", "{}", "null, null, null, null, null", null);
        insert("CHECKLIST", "null", "{a,b}", "null, null, null, null, null", null);
        insert("DOCUMENT_UPLOAD", "null", "{}", "'d.pdf', 'application/pdf', 7, 'diploma', date '2027-01-31'", null);
        insert("ADVISOR_REVIEW", "null", "{}", "null, null, null, null, null", null);
        insert("SESSION_COUNT", "null", "{}", "null, null, null, null, null", SESSION);

        schema.migrateTo("21");

        assertPayload("SELF_ATTESTATION", "{'kind': 'self_attestation', 'affirmed': true}");
        assertPayload("REFLECTION", "{'kind': 'reflection', 'text': 'It was \\\"good\\\".'}");
        assertPayload("CHECKLIST", "{'kind': 'checklist', 'checked': ['a', 'b']}");
        assertPayload(
                "DOCUMENT_UPLOAD",
                "{'kind': 'document_upload', 'name': 'd.pdf', 'mediaType': 'application/pdf', 'bytes': 7, "
                        + "'documentType': 'diploma', 'expiresOn': '2027-01-31'}");
        assertPayload("ADVISOR_REVIEW", "{'kind': 'advisor_review', 'text': null}");
        assertPayload("SESSION_COUNT", "{'kind': 'session_count', 'session': '%s'}".formatted(SESSION));
        keepsTheKindAndTheTextOutOfTheTrail();
    }

    private void keepsTheKindAndTheTextOutOfTheTrail() {
        assertThatThrownBy(() -> jdbc.sql("update advising.evidence set kind = 'CHECKLIST' where kind = 'REFLECTION'")
                        .update())
                .hasMessageContaining("a_payload_names_its_kind");
        jdbc.sql("""
                        update advising.evidence set payload = '{"kind": "reflection", "text": "secret"}'
                        where kind = 'REFLECTION'
                        """).update();
        assertThat(jdbc.sql("select changed ->> 'payload' from advising.audit_entry where action = 'UPDATE'")
                        .query(String.class)
                        .list())
                .containsExactly("[\"unspoken\"]");
    }

    private void assertPayload(String kind, String payload) {
        assertThat(jdbc.sql("select payload = cast(? as jsonb) from advising.evidence where kind = ?")
                        .params(payload.replace('\'', '"'), kind)
                        .query(Boolean.class)
                        .single())
                .as(kind)
                .isTrue();
    }

    private void aJourney() {
        jdbc.sql("""
                        insert into advising.person (institution_id, id, number, given_name, family_name, email, roles, zone,
                            version)
                        values (?, ?, '1', 'Maya', 'Student', 'maya@alder.example', '{STUDENT}', 'UTC', 0)
                        """).params(COLLEGE, STUDENT).update();
        jdbc.sql("insert into advising.published_roadmap values (?, 'hit', 1, 'HIT', '', now())")
                .params(COLLEGE)
                .update();
        jdbc.sql("insert into advising.journey values (?, ?, 'hit', 1, current_date, 0)")
                .params(COLLEGE, STUDENT)
                .update();
    }

    private void insert(String kind, String text, String checked, String document, @Nullable UUID session) {
        jdbc.sql("""
                        insert into advising.evidence (institution_id, id, student_id, requirement, kind, status, amount,
                            verifiers, text, checked, document_name, document_media_type, document_bytes, document_type,
                            document_expires_on, session_id, submitted_at, version)
                        values (?, gen_random_uuid(), ?, 'a-step/piece', ?, 'SUBMITTED', 1, '{}', %s, '%s', %s, ?, now(), 0)
                        """.formatted(text, checked, document))
                .param(COLLEGE)
                .param(STUDENT)
                .param(kind)
                .param(session)
                .update();
    }
}
