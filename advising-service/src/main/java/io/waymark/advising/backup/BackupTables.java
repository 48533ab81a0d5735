package io.waymark.advising.backup;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of all schemas, read from the catalog: a table comes after those that it refers to. */
record BackupTables(List<BackupTable> inOrder) {

    private static final String TABLES = """
            select c.oid::regclass::text as name,
                   array(select quote_ident(attname) from pg_attribute
                          where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = ''
                          order by attnum) as columns,
                   array(select quote_ident(a.attname) || case when a.attcollation = 0 then '' else ' collate "C"' end
                           from pg_index i
                          cross join lateral unnest(i.indkey) with ordinality k (attnum, place)
                           join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
                          where i.indrelid = c.oid and i.indisprimary
                          order by k.place) as key,
                   exists (select from pg_attribute
                            where attrelid = c.oid and attname = 'institution_id' and not attisdropped) as of_a_college,
                   c.relkind = 'p' as by_month
              from pg_class c
             where c.relnamespace = any (array['advising', 'mentoring', 'scheduling', 'web']::regnamespace[])
               and c.relkind in ('r', 'p') and not c.relispartition and c.relname not like 'flyway\\_history%'
             order by 1
            """;

    private static final String REFERENCES = """
            select distinct conrelid::regclass::text, confrelid::regclass::text from pg_constraint
             where contype = 'f' and conrelid <> confrelid
            """;

    static BackupTables in(Connection database) throws SQLException {
        var tables = new HashMap<String, BackupTable>();
        var names = new ArrayList<String>();
        try (var query = database.createStatement();
                var row = query.executeQuery(TABLES)) {
            while (row.next()) {
                var table = new BackupTable(
                        row.getString("name"),
                        texts(row.getArray("columns")),
                        texts(row.getArray("key")),
                        row.getBoolean("of_a_college"),
                        row.getBoolean("by_month"));
                tables.put(table.name(), table);
                names.add(table.name());
            }
        }
        var order = new LinkedHashSet<String>();
        var references = references(database);
        names.forEach(name -> add(name, references, order, new HashSet<>()));
        return new BackupTables(order.stream().map(tables::get).toList());
    }

    BackupTable named(String name) {
        return inOrder.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no table " + name + " here."));
    }

    private static void add(String name, Map<String, Set<String>> references, Set<String> order, Set<String> onTheWay) {
        if (order.contains(name) || !onTheWay.add(name)) {
            return;
        }
        references.getOrDefault(name, Set.of()).forEach(it -> add(it, references, order, onTheWay));
        order.add(name);
    }

    private static Map<String, Set<String>> references(Connection database) throws SQLException {
        var references = new HashMap<String, Set<String>>();
        try (var query = database.createStatement();
                var row = query.executeQuery(REFERENCES)) {
            while (row.next()) {
                references
                        .computeIfAbsent(row.getString(1), _ -> new LinkedHashSet<>())
                        .add(row.getString(2));
            }
        }
        return references;
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
