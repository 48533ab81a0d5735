package io.waymark.stack.separation;

import io.waymark.stack.StackForTests;
import java.util.List;
import java.util.Map;

/** The tables there are, read from the catalog. */
final class Tables {

    /** Tables that are no college's, and why. */
    static final Map<String, String> NO_COLLEGES = Map.ofEntries(
            Map.entry("attempt", "counted before anybody is known; holds hashes and times alone"),
            Map.entry("scheduled_tasks", "the scheduler's own; a task's data names the college it works for"),
            Map.entry("flyway_history", "which migrations ran; the services' roles may only read it"),
            Map.entry("flyway_history_audit", "likewise"),
            Map.entry("flyway_history_service", "likewise"),
            Map.entry("signing_key", "the platform's key that tokens are signed with"),
            Map.entry("spring_session", "looked up by the cookie before anybody is known"),
            Map.entry("spring_session_attributes", "belongs to spring_session"));

    /** Tables of colleges that have to be read before it is known whose they are, and why. */
    static final Map<String, String> READ_BEFORE_ANYBODY_IS_KNOWN =
            Map.of("web.college", "the list of colleges to sign in at: their names and addresses are public");

    /** A table of one of our schemas. */
    record Table(String schema, String name, boolean ofACollege, boolean forced, String firstOfKey) {

        String full() {
            return schema + "." + name;
        }

        @Override
        public String toString() {
            return full();
        }
    }

    private Tables() {}

    static List<Table> all() {
        return StackForTests.database()
                .sql("""
                        select n.nspname as schema, c.relname as name,
                               exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'institution_id'
                                                                    and not a.attisdropped) as of_a_college,
                               c.relrowsecurity and c.relforcerowsecurity as forced,
                               coalesce((select a.attname from pg_index i
                                         join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                                         where i.indrelid = c.oid and i.indisprimary), '') as first_of_key
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p') and not c.relispartition and n.nspname !~ '^(pg_|information_schema)'
                        order by 1, 2
                        """)
                .query((row, _) -> new Table(
                        row.getString("schema"),
                        row.getString("name"),
                        row.getBoolean("of_a_college"),
                        row.getBoolean("forced"),
                        row.getString("first_of_key")))
                .list();
    }

    static List<Table> ofColleges() {
        return all().stream()
                .filter(Table::ofACollege)
                .filter(table -> !READ_BEFORE_ANYBODY_IS_KNOWN.containsKey(table.full()))
                .toList();
    }
}
