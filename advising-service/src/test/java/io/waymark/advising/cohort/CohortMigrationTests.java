package io.waymark.advising.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.kit.test.OlderSchema;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cohorts that differed in nothing but how their names were spelled. */
class CohortMigrationTests {

    private static final UUID ALDER = UUID.randomUUID();
    private static final UUID BIRCH = UUID.randomUUID();
    private static final UUID MAYA = UUID.randomUUID();
    private static final UUID NOOR = UUID.randomUUID();
    private static final UUID LEA = UUID.randomUUID();

    private final OlderSchema schema = new OlderSchema("advising");
    private final JdbcClient jdbc = schema.jdbc();

    @Test
    void becomeOneOfTheLargestsNameWhoseMembersJoinedWhenTheyFirstDid() {
        schema.migrateTo("216");
        jdbc.sql("alter table advising.cohort_member disable trigger all").update();
        jdbc.sql("alter table advising.import_origin disable trigger all").update();
        var fall = cohort(ALDER, "RW fall");
        var capitals = cohort(ALDER, "RW  FALL");
        cohort(ALDER, "S\u00e9 fall");
        cohort(ALDER, "Se\u0301 fall");
        cohort(ALDER, "RW spring");
        cohort(BIRCH, "rw fall");
        member(fall, MAYA, 5);
        member(fall, NOOR, 5);
        member(fall, BIRCH, 6);
        member(capitals, MAYA, 3);
        member(capitals, LEA, 4);
        jdbc.sql("""
                        insert into advising.import_origin (
                            institution_id, person_id, given_name, family_name, email, roles, cohorts)
                        values (?, ?, 'Lea', 'Lindt', 'lea@alder.example', '{STUDENT}', '{RW  FALL,RW spring}')
                        """).params(ALDER, LEA).update();

        schema.migrateTo("217");

        assertThat(schema.texts(
                        "select name from advising.cohort where institution_id = '%s' order by name".formatted(ALDER)))
                .hasSize(3)
                .contains("RW fall", "RW spring");
        assertThat(schema.texts("select name from advising.cohort where institution_id = '%s'".formatted(BIRCH)))
                .containsExactly("rw fall");
        assertThat(schema.texts("""
                        select extract(day from m.since)::int::text from advising.cohort_member m
                        join advising.cohort c on c.institution_id = m.institution_id and c.id = m.cohort_id
                        where c.name = 'RW fall' order by 1
                        """)).containsExactly("3", "4", "5", "6");
        assertThat(
                        schema.texts(
                                "select array_to_string(array(select unnest(cohorts) order by 1), ',') from advising.import_origin"))
                .containsExactly("RW fall,RW spring");
    }

    private UUID cohort(UUID college, String name) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into advising.cohort (institution_id, id, name, version) values (?, ?, ?, 0)")
                .params(college, id, name)
                .update();
        return id;
    }

    private void member(UUID cohort, UUID student, int day) {
        jdbc.sql("""
                        insert into advising.cohort_member (institution_id, cohort_id, student_id, since)
                        values (?, ?, ?, make_timestamptz(2026, 9, ?, 12, 0, 0))
                        """).params(ALDER, cohort, student, day).update();
    }
}
