package io.waymark.advising;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.kit.test.OlderSchema;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A trail from when it still copied what is written about sites. */
class TrailMigrationTests {

    private static final UUID COLLEGE = UUID.randomUUID();

    private final OlderSchema schema = new OlderSchema("advising");
    private final JdbcClient jdbc = schema.jdbc();

    @Test
    void losesTheTextsThatWereCopied() {
        schema.migrateTo("171");
        jdbc.sql("""
                        insert into advising.site values (?, gen_random_uuid(), 'Alder Clinic', 'alder clinic', 'CLINIC', 'Main St',
                            '[{"name": "Lena Ortiz"}]', 3, null, 'Parking is behind the house.', false, 1)
                        """).param(COLLEGE).update();
        assertThat(trail()).contains("Lena Ortiz", "Parking");

        schema.migrateTo("180");
        jdbc.sql("update advising.site set capacity = 4, notes = 'Parking is free.'")
                .update();

        assertThat(trail())
                .contains("Alder Clinic", "\"capacity\": [3, 4]", "\"notes\": [\"unspoken\"]")
                .doesNotContain("Lena Ortiz", "Parking");
    }

    private String trail() {
        return jdbc.sql("select string_agg(changed::text, ' ') from advising.audit_entry where entity = 'site'")
                .query(String.class)
                .single();
    }
}
