package io.waymark.stack.separation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.core.identity.InstitutionId;
import io.waymark.stack.People;
import io.waymark.stack.StackForTests;
import io.waymark.stack.separation.Tables.Table;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessException;

/** Native SQL past all our code: PostgreSQL alone keeps colleges and services apart. */
class SeparationTests {

    private static final InstitutionId ALDER = People.MAYA.institution();
    private static final InstitutionId BIRCH = People.WALTER.institution();

    @Test
    void knowsTheTablesThereAre() {
        assertThat(Tables.all()).extracting(Table::schema).contains("advising", "mentoring", "scheduling", "web");
        assertThat(Tables.ofColleges()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableBelongsToCollegesUnlessItSaysWhyNot(Table table) {
        if (Tables.NO_COLLEGES.containsKey(table.name())) {
            assertThat(table.ofACollege())
                    .as("%s is exempt for no reason", table)
                    .isFalse();
        } else {
            assertThat(table.firstOfKey())
                    .as("first column of the primary key of %s", table)
                    .isEqualTo("institution_id");
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableOfCollegesIsGuardedEvenFromItsOwner(Table table) {
        if (table.ofACollege() && !Tables.READ_BEFORE_ANYBODY_IS_KNOWN.containsKey(table.full())) {
            assertThat(table.forced())
                    .as("forced row-level security on %s", table)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("rolesAndTables")
    void aServiceThatWorksForNoCollegeReadsNothing(ServiceRole role, Table table) {
        assertThat(count(role, null, table)).isZero();
    }

    @ParameterizedTest
    @MethodSource("rolesAndTables")
    void aServiceThatWorksForOneCollegeReadsNothingOfTheOther(ServiceRole role, Table table) {
        var others = role.database(BIRCH)
                .sql("select count(*) from " + table + " where institution_id is distinct from ?")
                .param(BIRCH.value())
                .query(Integer.class)
                .single();

        assertThat(others).isZero();
    }

    @ParameterizedTest
    @MethodSource("rolesAndTables")
    void aServiceThatWorksForOneCollegeWritesNothingOfTheOther(ServiceRole role, Table table) {
        var before = everyRowOfAlderIn(table);

        attempt(role, "update %s set institution_id = institution_id".formatted(table));
        attempt(role, "delete from %s where institution_id = '%s'".formatted(table, ALDER));

        assertThat(everyRowOfAlderIn(table)).isEqualTo(before);
    }

    /** The positive control: what is hidden above is there, and is shown to whoever works for the college. */
    @ParameterizedTest
    @EnumSource
    void aServiceThatWorksForACollegeReadsItsRows(ServiceRole role) {
        var seen = Tables.ofColleges().stream()
                .filter(table -> role.mayReach(table.schema()))
                .mapToInt(table -> count(role, ALDER, table))
                .sum();

        assertThat(seen).isGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("rolesAndForeignTables")
    void aServiceDoesNotReachAnothersTables(ServiceRole role, Table table) {
        for (var sql : List.of("select count(*) from %s", "delete from %s", "truncate %s", "drop table %s")) {
            assertThatThrownBy(() -> role.database(ALDER)
                            .sql(sql.formatted(table))
                            .query()
                            .listOfRows())
                    .as(sql, table)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aServicesRoleHasNoPowers(ServiceRole role) {
        var powers = StackForTests.database()
                .sql("""
                        select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
                        from pg_roles where rolname = ?
                        """)
                .param(role.login())
                .query(Boolean.class)
                .single();

        assertThat(powers).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aServicesRoleOwnsNothingAndIsNobodyElse(ServiceRole role) {
        var owned = StackForTests.database()
                .sql("""
                        select (select count(*) from pg_class where relowner = r.oid)
                             + (select count(*) from pg_proc where proowner = r.oid)
                             + (select count(*) from pg_namespace where nspowner = r.oid)
                             + (select count(*) from pg_auth_members where member = r.oid)
                        from pg_roles r where rolname = ?
                        """)
                .param(role.login())
                .query(Integer.class)
                .single();

        assertThat(owned).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aServiceReachesThePartitionsOfATrailThroughTheTrailAlone(ServiceRole role) {
        var partitions = StackForTests.database()
                .sql("""
                        select count(*) as there,
                               count(*) filter (where has_table_privilege(:role, c.oid, 'SELECT, INSERT, UPDATE, DELETE')) as open,
                               count(*) filter (where not (c.relrowsecurity and c.relforcerowsecurity)) as unguarded
                        from pg_class c where c.relispartition and c.relkind = 'r'
                        """)
                .param("role", role.login())
                .query()
                .singleRow();

        assertThat((Long) partitions.get("there")).isGreaterThan(20);
        assertThat(partitions).containsEntry("open", 0L).containsEntry("unguarded", 0L);
    }

    @ParameterizedTest
    @EnumSource
    void aServiceMakesNoTablesAndRewritesNoHistory(ServiceRole role) {
        var schemas = StackForTests.database()
                .sql("select nspname from pg_namespace where has_schema_privilege(?, oid, 'CREATE')")
                .param(role.login())
                .query(String.class)
                .list();
        var rewritable = StackForTests.database()
                .sql("""
                        select c.oid::regclass::text from pg_class c
                        where c.relname in ('audit_entry', 'disclosure')
                              and (has_table_privilege(:role, c.oid, 'UPDATE') or has_table_privilege(:role, c.oid, 'DELETE'))
                           or c.relkind = 'r' and c.relname like 'flyway_history%'
                              and has_table_privilege(:role, c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE')
                        """)
                .param("role", role.login())
                .query(String.class)
                .list();

        assertThat(schemas).isEmpty();
        assertThat(rewritable).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aServiceCallsNothingThatWorksAsTheOwnerButTheMonthsOfItsTrails(ServiceRole role) {
        var callable = StackForTests.database()
                .sql("""
                        select p.oid::regproc::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                        where n.nspname in ('platform', 'advising', 'mentoring', 'scheduling', 'web')
                              and (p.prosecdef or p.prorettype = 'trigger'::regtype or n.nspname = 'platform')
                              and has_function_privilege(?, p.oid, 'EXECUTE')
                        order by 1
                        """)
                .param(role.login())
                .query(String.class)
                .list();

        assertThat(callable)
                .containsExactly("platform.current_institution", "platform.drop_months", "platform.make_months");
    }

    @Test
    void nothingOfOursIsCalledByAnybody() {
        var open = StackForTests.database().sql("""
                        select p.oid::regproc::text from pg_proc p
                        join pg_namespace n on n.oid = p.pronamespace
                        cross join lateral aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
                        where n.nspname in ('platform', 'advising', 'mentoring', 'scheduling', 'web') and a.grantee = 0
                        """).query(String.class).list();

        assertThat(open).isEmpty();
    }

    static List<Table> tables() {
        return Tables.all();
    }

    static Stream<Arguments> rolesAndTables() {
        return pairs(true);
    }

    static Stream<Arguments> rolesAndForeignTables() {
        return pairs(false);
    }

    private static Stream<Arguments> pairs(boolean within) {
        return Stream.of(ServiceRole.values())
                .flatMap(role -> Tables.ofColleges().stream()
                        .filter(table -> role.mayReach(table.schema()) == within)
                        .map(table -> Arguments.of(role, table)));
    }

    private static int count(ServiceRole role, @Nullable InstitutionId college, Table table) {
        return role.database(college)
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private static void attempt(ServiceRole role, String sql) {
        try {
            role.database(BIRCH).sql(sql).update();
        } catch (DataAccessException refused) {
            // as good as no effect
        }
    }

    private static String everyRowOfAlderIn(Table table) {
        return StackForTests.database()
                .sql(
                        "select coalesce(md5(string_agg(t::text, '' order by t::text)), '') from %s t where institution_id = ?"
                                .formatted(table))
                .param(ALDER.value())
                .query(String.class)
                .single();
    }
}
