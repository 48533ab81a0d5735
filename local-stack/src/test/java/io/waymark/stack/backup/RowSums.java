package io.waymark.stack.backup;

import io.waymark.kit.test.PostgresServer;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Every table's rows in a few letters: how many, and a hash of all that is in them. */
record RowSums(Map<String, String> byTable) {

    static RowSums of(String database) {
        return of(database, "");
    }

    static RowSums of(String database, String condition) {
        var jdbc = superuser(database);
        var sums = new TreeMap<String, String>();
        jdbc.sql("""
                        select c.oid::regclass::text from pg_class c
                         where relnamespace = any (array['advising', 'mentoring', 'scheduling', 'web']::regnamespace[])
                           and relkind in ('r', 'p') and not relispartition and relname not like 'flyway%'
                           and (? = '' or exists (select from pg_attribute where attrelid = c.oid and attname = 'institution_id'))
                        """)
                .param(condition)
                .query(String.class)
                .list()
                .forEach(table -> sums.put(
                        table,
                        jdbc.sql(
                                        "select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) from "
                                                + table + " t " + condition)
                                .query(String.class)
                                .single()));
        return new RowSums(sums);
    }

    static JdbcClient superuser(String database) {
        var server = PostgresServer.get();
        return JdbcClient.create(new DriverManagerDataSource(
                "jdbc:postgresql://" + server.address() + "/" + database, server.user(), server.password()));
    }

    /** Those tables that were the same at the other moment: people and tasks may be at work meanwhile. */
    RowSums unchangedSince(RowSums other) {
        var same = new TreeMap<>(byTable);
        same.keySet().removeIf(table -> !other.byTable.getOrDefault(table, "").equals(byTable.get(table)));
        return new RowSums(same);
    }

    RowSums only(RowSums wanted) {
        var found = new TreeMap<>(byTable);
        found.keySet().retainAll(wanted.byTable.keySet());
        return new RowSums(found);
    }

    long rows() {
        return byTable.values().stream()
                .mapToLong(sum -> Long.parseLong(sum.substring(0, sum.indexOf(' '))))
                .sum();
    }
}
