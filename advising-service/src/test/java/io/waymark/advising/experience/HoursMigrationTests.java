package io.waymark.advising.experience;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.kit.test.OlderSchema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hours from when each entry was cut to a hundredth of an hour, by the clock on the wall. */
class HoursMigrationTests {

    private static final String COLLEGE = "5f0c4c5e-0d0c-4d5b-9a1e-000000000001";

    private static final String NOTHING = "{}";

    private final OlderSchema schema = new OlderSchema("advising");
    private final JdbcClient jdbc = schema.jdbc();

    @Test
    void areCountedAnewByTheMinuteAndAsTheyPassed() {
        schema.migrateTo("191");
        jdbc.sql("set session_replication_role = replica").update();
        jdbc.sql("""
                        insert into advising.institution (institution_id, id, slug, name, zone, version)
                        select id, id, 'alder', 'Alder', 'America/New_York', 1 from (select '%s'::uuid as id)
                        """.formatted(COLLEGE)).update();
        enter("a", "2026-02-02", "08:00", "08:20", "0.33", NOTHING);
        enter("b", "2026-03-07", "22:00", "06:00", "8", NOTHING);
        enter("c", "2026-10-31", "22:00", "06:00", "8", NOTHING);
        enter("d", "2026-02-03", "08:00", "08:20", "0.33", payload("2026-02-03", "08:00", "08:40"));

        schema.migrateTo("195");

        assertThat(amount("amount", "a")).isEqualByComparingTo("0.3333");
        assertThat(amount("written_amount", "a")).isNull();
        assertThat(amount("amount", "b")).isEqualByComparingTo("7");
        assertThat(amount("amount", "c")).isEqualByComparingTo("9");
        assertThat(amount("written_amount", "d")).isEqualByComparingTo("0.6667");
    }

    private void enter(String step, String date, String start, String end, String amount, String written) {
        jdbc.sql("""
                        insert into advising.evidence (institution_id, id, student_id, requirement, kind, status, amount, payload,
                            payload_version, submitted_at, version, written_payload, written_amount)
                        values ('%s', gen_random_uuid(), '%s', ?, 'HOURS_LOG', 'SUBMITTED', ?::numeric, ?::jsonb, 1, now(), 0,
                            nullif(?::jsonb, '{}'), case when ? <> '{}' then 0.66 end)
                        """.formatted(COLLEGE, COLLEGE))
                .params(step + "/hours-log", amount, payload(date, start, end), written, written)
                .update();
    }

    private static String payload(String date, String start, String end) {
        return """
                {"kind": "hours_log", "date": "%s", "start": "%s", "end": "%s", "site": "Clinic", "task": "Sorted faxes."}""".formatted(date, start, end);
    }

    private @Nullable BigDecimal amount(String column, String step) {
        return jdbc.sql("select %s from advising.evidence where requirement = ?".formatted(column))
                .param(step + "/hours-log")
                .query(BigDecimal.class)
                .optional()
                .orElse(null);
    }
}
