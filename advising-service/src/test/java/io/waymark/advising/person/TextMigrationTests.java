package io.waymark.advising.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.kit.test.OlderSchema;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names and addresses that were kept as some keyboards write them, letter and mark apart. */
class TextMigrationTests {

    private static final UUID COLLEGE = UUID.randomUUID();

    private final OlderSchema schema = new OlderSchema("advising");
    private final JdbcClient jdbc = schema.jdbc();

    @BeforeEach
    void migrateUpToThem() {
        schema.migrateTo("212");
    }

    @Test
    void areComposed() {
        var anh = person("S-1", "Anh", "Nguye\u0302\u0303n", "jose\u0301@alder.example");
        jdbc.sql("""
                        insert into advising.import_origin (
                            institution_id, person_id, given_name, family_name, email, roles, cohorts, attributes)
                        values (?, ?, 'Anh', ?, 'anh@alder.example', '{STUDENT}', array[?, 'Fall'], ?::jsonb)
                        """)
                .params(COLLEGE, anh, "Nguye\u0302\u0303n", "Se\u0301rie", "{\"campus\": \"Que\u0301bec\"}")
                .update();
        cohort("Se\u0301rie");

        compose();

        assertThat(schema.texts("select family_name || ' ' || email || ' ' || email_key from advising.person"))
                .containsExactly("Nguy\u1ec5n jos\u00e9@alder.example jos\u00e9@alder.example");
        assertThat(schema.texts("select family_name || array_to_string(cohorts, ' ') || (attributes ->> 'campus')"
                        + " from advising.import_origin"))
                .containsExactly("Nguy\u1ec5nS\u00e9rie FallQu\u00e9bec");
        assertThat(schema.texts("select name from advising.cohort")).containsExactly("S\u00e9rie");
    }

    @Test
    void stayWhereTwoWouldShareThem() {
        person("S-1", "Jose\u0301", "Ruiz", "jose\u0301@alder.example");
        person("S-2", "Jose\u0301", "Ruiz", "JOS\u00c9@alder.example");
        cohort("Se\u0301rie");
        cohort("S\u00e9rie");

        compose();

        assertThat(schema.texts("select given_name from advising.person")).containsOnly("Jos\u00e9");
        assertThat(schema.texts("select email from advising.person"))
                .containsExactlyInAnyOrder("jose\u0301@alder.example", "JOS\u00c9@alder.example");
        assertThat(schema.texts("select name from advising.cohort")).hasSize(2).doesNotHaveDuplicates();
    }

    private UUID person(String number, String given, String family, String email) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into advising.person (
                            institution_id, id, number, given_name, family_name, email, roles, zone, version)
                        values (?, ?, ?, ?, ?, ?, '{STUDENT}', 'America/New_York', 0)
                        """).params(COLLEGE, id, number, given, family, email).update();
        return id;
    }

    private void cohort(String name) {
        jdbc.sql("insert into advising.cohort (institution_id, id, name, version) values (?, ?, ?, 0)")
                .params(COLLEGE, UUID.randomUUID(), name)
                .update();
    }

    private void compose() {
        schema.migrateTo("213");
    }
}
