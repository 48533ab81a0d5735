package io.waymark.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.waymark.core.identity.InstitutionId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class TrailTests extends SampleTest {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final InstitutionId alder = InstitutionId.next();

    @Value("${spring.flyway.url}")
    private String url = "";

    @Value("${spring.flyway.user}")
    private String owner = "";

    @Value("${spring.flyway.password}")
    private String password = "";

    @Autowired
    TrailTests(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void leavesAnEntryForEachRowOfAStatement() {
        inAlder(
                "insert into grain (institution_id, mark, size) select :college, 'm' || n, n from generate_series(1, 5) n");
        inAlder("update grain set size = size + 10 where institution_id = :college and size > 2");
        inAlder("delete from grain where institution_id = :college and size < 12");

        assertThat(
                        texts(
                                "select action || (changed -> 'size')::text from audit_entry where entity = 'grain' order by id"))
                .containsExactlyInAnyOrder(
                        "INSERT[null, 1]",
                        "INSERT[null, 2]",
                        "INSERT[null, 3]",
                        "INSERT[null, 4]",
                        "INSERT[null, 5]",
                        "UPDATE[3, 13]",
                        "UPDATE[4, 14]",
                        "UPDATE[5, 15]",
                        "DELETE[1, null]",
                        "DELETE[2, null]");
    }

    @Test
    void saysNothingOfAnUpdateThatChangesNothing() {
        inAlder("insert into grain (institution_id, mark, size) values (:college, 'same', 1)");
        inAlder("update grain set size = 1 where institution_id = :college");
        inAlder("update grain set size = 2 where institution_id = :college and mark = 'nobody'");

        assertThat(texts("select action from audit_entry where entity = 'grain'"))
                .containsExactly("INSERT");
    }

    @Test
    void tellsAnUpdateOfTheKeyAsTheRowItWasAndTheRowItIs() {
        inAlder("insert into grain (institution_id, mark, size) values (:college, 'before', 1)");
        inAlder("update grain set mark = 'after' where institution_id = :college");

        assertThat(texts("""
                select (changed -> 'size')::text from audit_entry
                where entity = 'grain' and action = 'UPDATE' order by 1
                """)).containsExactly("[1, null]", "[null, 1]");
    }

    @Test
    void tellsOnlyWhatIsNewsWhereATableSaysWhatIs() {
        asOwner("""
                create table sample.shard (institution_id uuid, id uuid, weight int, owner text, primary key (institution_id, id));
                call platform.leave_a_trail('sample.shard', telling => '{owner}', events => '{update,delete}');
                grant select, insert, update, delete on sample.shard to waymark_sample
                """);
        inAlder("insert into shard values (:college, gen_random_uuid(), 1, 'Ada')");
        inAlder("update shard set weight = 2 where institution_id = :college");
        inAlder("update shard set weight = 3, owner = 'Bo' where institution_id = :college");
        inAlder("delete from shard where institution_id = :college");

        assertThat(
                        texts(
                                "select action || (changed -> 'weight')::text from audit_entry where entity = 'shard' order by id"))
                .containsExactly("UPDATE[2, 3]", "DELETE[3, null]");
    }

    @Test
    void keepsTheTableNameWhateverTheTableIsCalledOnItsNode() {
        asOwner("""
                create table sample.splinter (institution_id uuid, id uuid, primary key (institution_id, id));
                call platform.guard('sample.splinter');
                alter table sample.splinter rename to splinter_102045;
                grant insert on sample.splinter_102045 to waymark_sample
                """);
        inAlder("insert into splinter_102045 values (:college, gen_random_uuid())");

        assertThat(texts("select entity from audit_entry")).containsExactly("splinter");
    }

    @Test
    void keepsTrailsByTheMonthAndMakesMonthsAhead() {
        assertThat(months("audit_entry")).hasSize(4).first().isEqualTo(monthsFromNow(0));
        assertThat(months("disclosure")).last().isEqualTo(monthsFromNow(3));
    }

    @Test
    void movesWhatCameBeforeItsMonthWasMade() {
        asOwner("drop table sample.disclosure_" + monthsFromNow(2));
        inAlder("""
                insert into disclosure (institution_id, at, reader_id, student_id, what, why)
                values (:college, now() + interval '2 months', gen_random_uuid(), gen_random_uuid(), 'early', 'x')
                """);

        jdbc.sql("call platform.make_months('sample.disclosure')").update();

        assertThat(texts("select what from disclosure where tableoid::regclass::text like '%" + monthsFromNow(2) + "'"))
                .containsExactly("early");
    }

    @Test
    void dropsMonthsThatWereKeptLongEnough() {
        asOwner("call platform.make_months('sample.audit_entry', now() - interval '38 months')");
        assertThat(months("audit_entry")).hasSize(42);

        jdbc.sql("call platform.drop_months('sample.audit_entry', interval '3 years')")
                .update();

        assertThat(months("audit_entry")).hasSize(40).first().isEqualTo(monthsFromNow(-36));
        asOwner("call platform.drop_months('sample.audit_entry', interval '1 year')");
        asOwner("""
                do $$ declare month regclass; begin
                    for month in select inhrelid::regclass from pg_inherits where inhparent = 'sample.audit_entry'::regclass
                        and inhrelid::regclass::text < 'sample.audit_entry_' || to_char(now(), 'YYYY_MM') loop
                        execute 'drop table ' || month;
                    end loop;
                end $$
                """);
    }

    @Test
    void letsNobodyForgetTheLastYearOrAnothersTrail() {
        assertThatThrownBy(() -> jdbc.sql("call platform.drop_months('sample.audit_entry', interval '11 months')")
                        .update())
                .rootCause()
                .hasMessageContaining("kept for a year");
        asOwner("create schema if not exists other; create table if not exists other.audit_entry (at timestamptz)");
        for (var call : List.of("make_months('other.audit_entry')", "drop_months('other.audit_entry', '9 years')")) {
            assertThatThrownBy(() -> jdbc.sql("call platform." + call).update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for each row execute function sample.record_change()",
                "referencing new table as new_rows for each statement execute function sample.record_changes('pebble', '{}', '')"
            })
    void letsNobodyForgeTheTrailOfAnotherCollege(String trigger) {
        var birch = InstitutionId.next();

        var refused = catchThrowable(() -> inAlder("""
                create temp table forged (institution_id uuid, id uuid, colour text, primary key (id)) on commit drop;
                create trigger forges after insert on forged %s;
                insert into forged values ('%s', gen_random_uuid(), 'red')
                """.formatted(trigger, birch)));

        assertThat(entriesOf(birch)).isZero();
        assertThat(refused).rootCause().hasMessageContaining("permission denied for function");
    }

    @Test
    void letsAServiceCallWhatItHasTo() {
        assertThat(texts("""
                select p.oid::regproc::text from pg_proc p
                where p.pronamespace in ('platform'::regnamespace, 'sample'::regnamespace)
                  and has_function_privilege(p.oid, 'execute')
                order by 1
                """))
                .containsExactly(
                        "platform.current_institution", "platform.drop_months", "platform.make_months", "shine");
    }

    @Test
    void reachesAMonthThroughItsTrailAlone() {
        assertThatThrownBy(() -> jdbc.sql("select count(*) from audit_entry_" + monthsFromNow(0))
                        .query(Integer.class)
                        .single())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private void inAlder(String sql) {
        CurrentInstitution.run(
                alder,
                () -> transaction.executeWithoutResult(
                        _ -> jdbc.sql(sql).param("college", alder.value()).update()));
    }

    private int entriesOf(InstitutionId college) {
        return CurrentInstitution.call(
                college,
                () -> transaction.execute(_ -> jdbc.sql("select count(*) from audit_entry")
                        .query(Integer.class)
                        .single()));
    }

    private List<String> texts(String sql) {
        return CurrentInstitution.call(
                alder,
                () -> transaction.execute(_ -> jdbc.sql(sql).query(String.class).list()));
    }

    private List<@Nullable String> months(String trail) {
        return jdbc.sql("""
                        select right(inhrelid::regclass::text, 7) from pg_inherits
                        where inhparent = cast(? as regclass) and inhrelid::regclass::text not like '%default'
                        order by 1
                        """).param("sample." + trail).query(String.class).list();
    }

    private String monthsFromNow(int months) {
        return jdbc.sql("select to_char(now() at time zone 'UTC' + make_interval(months => ?), 'YYYY_MM')")
                .param(months)
                .query(String.class)
                .single();
    }

    private void asOwner(String sql) {
        try (var connection = DriverManager.getConnection(url, owner, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
