package io.waymark.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@MentoringTest
class TenancyTests {

    /** Tasks name their institution in their data; migrations are nobody's. */
    private static final List<String> INFRASTRUCTURE = List.of("scheduled_tasks", "flyway_history%");

    private final JdbcClient jdbc;
    private final Colleges colleges;

    TenancyTests(JdbcClient jdbc, Colleges colleges) {
        this.jdbc = jdbc;
        this.colleges = colleges;
    }

    @Test
    void everyTableKeepsToItsInstitutionAlsoForItsOwner() {
        assertThat(tables("not (c.relrowsecurity and c.relforcerowsecurity)")).isEmpty();
    }

    @Test
    void everyKeyStartsWithTheInstitution() {
        assertThat(tables("""
                        not exists (
                            select from pg_constraint k
                            join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                            where k.conrelid = c.oid and k.contype = 'p' and a.attname = 'institution_id')
                        """)).isEmpty();
        assertThat(tables("""
                        exists (
                            select from pg_constraint k
                            where k.conrelid = c.oid and k.contype in ('u', 'f') and not exists (
                                select from pg_attribute a
                                where a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                                  and a.attname = 'institution_id'))
                        """)).isEmpty();
    }

    @Test
    void sqlThatNamesNoInstitutionReadsNothing() {
        var alder = colleges.open();
        alder.mentor("Mia", "Ortiz");

        for (var table : tables("c.relrowsecurity")) {
            assertThat(jdbc.sql("select count(*) from " + table)
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThat(alder.<Long>inTransaction(() -> jdbc.sql("select count(*) from profile")
                        .query(Long.class)
                        .single()))
                .isEqualTo(1);
    }

    private List<String> tables(String condition) {
        return jdbc.sql("""
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'mentoring' and c.relkind in ('r', 'p') and not c.relispartition and not c.relname like any (:infrastructure)
                          and %s
                        """.formatted(condition))
                .param("infrastructure", INFRASTRUCTURE.toArray(String[]::new))
                .query((row, _) -> row.getString("relname"))
                .list();
    }
}
