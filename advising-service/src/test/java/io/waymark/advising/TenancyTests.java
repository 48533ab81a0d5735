package io.waymark.advising;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AdvisingTest
class TenancyTests {

    /** What belongs to the platform rather than to a college. */
    private static final Set<String> INFRASTRUCTURE =
            Set.of("scheduled_tasks", "flyway_history", "flyway_history_audit", "flyway_history_service");

    private final JdbcClient jdbc;
    private final Colleges colleges;

    @Autowired
    TenancyTests(JdbcClient jdbc, Colleges colleges) {
        this.jdbc = jdbc;
        this.colleges = colleges;
    }

    @Test
    void guardsEveryTable() {
        var unguarded = names("""
                select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'advising' and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)
                """);

        assertThat(unguarded).isSubsetOf(INFRASTRUCTURE);
    }

    @Test
    void beginsEveryKeyWithTheInstitution() {
        var others = names("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'advising' and c.relkind in ('r', 'p') and not exists (
                    select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                    where i.indrelid = c.oid and i.indisprimary and a.attname = 'institution_id')
                """);

        assertThat(others).isSubsetOf(INFRASTRUCTURE);
    }

    @Test
    void carriesTheInstitutionInEveryReferenceAndEveryUniqueness() {
        assertThat(names("""
                select conname from pg_constraint
                where connamespace = 'advising'::regnamespace and contype in ('f', 'u') and not exists (
                    select from pg_attribute a where a.attrelid = conrelid and a.attnum = conkey[1]
                        and a.attname = 'institution_id')
                """)).isEmpty();
    }

    @Test
    void hidesEverythingFromSqlThatNamesNoInstitution() {
        var alder = colleges.open();
        alder.assign(alder.advisor("Dana"), alder.student("Maya"));

        for (var table : names("""
                select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'advising' and c.relkind in ('r', 'p') and has_table_privilege(c.oid, 'select')
                """)) {
            if (!INFRASTRUCTURE.contains(table)) {
                assertThat(jdbc.sql("select count(*) from " + table)
                                .query((row, _) -> row.getInt(1))
                                .single())
                        .as(table)
                        .isZero();
            }
        }
    }

    private List<String> names(String query) {
        return jdbc.sql(query).query((row, _) -> row.getString(1)).list();
    }
}
