package io.waymark.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.kit.test.OlderSchema;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts whose addresses were kept with letters and their accents apart. */
class AddressMigrationTests {

    private static final String COLLEGE = "5f0c4c5e-0d0c-4d5b-9a1e-000000000001";

    private final OlderSchema schema = new OlderSchema("web");
    private final JdbcClient jdbc = schema.jdbc();

    @Test
    void areComposedUnlessTwoWouldShareOne() {
        schema.migrateTo("38");
        open("jose\u0301@alder.example");
        open("rene\u0301e@alder.example");
        open("ren\u00e9e@alder.example");

        schema.migrateTo("40");

        assertThat(schema.texts("select email from web.account"))
                .containsExactlyInAnyOrder(
                        "jos\u00e9@alder.example", "rene\u0301e@alder.example", "ren\u00e9e@alder.example");
    }

    private void open(String email) {
        jdbc.sql("""
                        insert into web.account (
                            institution_id, id, email, given_name, family_name, roles, zone, active, revision)
                        values ('%s', gen_random_uuid(), ?, 'Jose', 'Ruiz', '{STUDENT}', 'America/New_York', true, 1)
                        """.formatted(COLLEGE)).param(email).update();
    }
}
