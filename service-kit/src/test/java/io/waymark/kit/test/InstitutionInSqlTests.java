package io.waymark.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstitutionInSqlTests {

    private static final Set<String> TABLES = Set.of("pebble", "vein");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from pebble where institution_id = ? and id = ?",
                "select p1_0.id from sample.pebble p1_0 where p1_0.institution_id=? and p1_0.id=? for no key update",
                "select 1 from pebble p join vein v on v.institution_id = p.institution_id where p.institution_id = ?",
                "select 1 from pebble join vein using (institution_id, id) where institution_id = ?",
                "select 1 from pebble p where (p.institution_id, p.id) in (select ?, v.pebble_id from vein v where v.institution_id = ?)",
                "insert into pebble (id, institution_id) values (?, ?)",
                "insert into pebble (institution_id, id) select ?, id from unnest(?) as made (id) on conflict do nothing",
                "update pebble set colour = ? where institution_id = ?",
                "delete from pebble using vein v where v.institution_id = pebble.institution_id and pebble.institution_id = ?",
                "select 1 from pebble where ? = institution_id union select 2 from vein where institution_id = ?",
                "select 1 from unnest(?) as pebble_id, pebble p where p.institution_id = ?",
                "with old as (select id from pebble where institution_id = ?) select id from old",
                "insert into vein (institution_id, pebble) select ?, pebble from unnest(?, ?) as given (id, pebble)",
                "select pebble from somewhere where note = 'from vein'",
                "select 1 -- from pebble\n from somewhere"
            })
    void isContentWith(String sql) {
        assertThat(InstitutionInSql.missing(sql, TABLES)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select count(*) from pebble",
                "select institution_id from pebble where id = ?",
                "select p.institution_id from vein v join pebble p on p.id = v.pebble_id where v.institution_id = ?",
                "select 1 from vein v, pebble p where v.institution_id = ? and p.id = v.pebble_id",
                "select 1 from vein where institution_id = ? and exists (select 1 from pebble where id = pebble_id)",
                "select 1 from vein where institution_id = ? union select 1 from pebble",
                "insert into pebble (id) values (?)",
                "insert into pebble values (?, ?)",
                "insert into pebble select ?, id from unnest(?) as given (id)",
                "insert into vein (institution_id, id) select ?, id from pebble",
                "update pebble set institution_id = institution_id",
                "delete from pebble where id = ?",
                "with old as (select id from pebble) select id from old, vein where vein.institution_id = ?"
            })
    void findsWhatIsMissingIn(String sql) {
        assertThat(InstitutionInSql.missing(sql, TABLES)).containsExactly("pebble");
    }
}
