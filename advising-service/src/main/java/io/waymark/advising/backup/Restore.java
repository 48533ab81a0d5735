package io.waymark.advising.backup;

import io.waymark.advising.backup.BackupContents.Sums;
import io.waymark.advising.backup.BackupContents.TableSum;
import io.waymark.advising.document.DocumentFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings a backup back into a database of the same release, in one transaction: rows and files are there as they were, by count
 * and checksum, or nothing is changed.
 */
record Restore(DataSource owner, DocumentFiles files) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Takes away what is there of the same scope only if told so. */
    Sums read(InputStream from, boolean replacing) throws SQLException, IOException {
        try (var connection = owner.getConnection();
                var zip = new ZipInputStream(from)) {
            var database = BackupDatabase.begin(connection, "read committed");
            var contents = contents(zip);
            requireSameRelease(contents, database);
            var scope = contents.college().isEmpty()
                    ? BackupScope.EVERYTHING
                    : new BackupScope(UUID.fromString(contents.college()));
            var tables = BackupTables.in(connection);
            requireRoom(database, scope, replacing);
            makeRoom(database, tables, scope, contents);
            var sums = fill(zip, database, tables, scope);
            finish(database, tables);
            connection.commit();
            return sums;
        }
    }

    private static BackupContents contents(ZipInputStream zip) throws IOException {
        var first = zip.getNextEntry();
        if (first == null || !first.getName().equals(Backup.CONTENTS)) {
            throw new IllegalArgumentException("This is no backup of Waymark.");
        }
        return JSON.readValue(zip.readAllBytes(), BackupContents.class);
    }

    private static void requireSameRelease(BackupContents contents, BackupDatabase database) throws SQLException {
        var here = database.migrations();
        if (contents.format() != BackupContents.FORMAT || !contents.migrations().equals(here)) {
            throw new IllegalStateException(
                    "The backup is of another release: its migrations are %s, those of this database %s. Migrate an empty database with that release's jars, restore, then upgrade."
                            .formatted(contents.migrations(), here));
        }
    }

    private static void requireRoom(BackupDatabase database, BackupScope scope, boolean replacing) throws SQLException {
        if (scope.isEverything() && services(database.connection()) > 0) {
            throw new IllegalStateException("Stop the services first: they are at work on this database.");
        }
        var there = "select from advising.institution"
                + (scope.isEverything() ? "" : " where institution_id = '" + scope + "'");
        try (var query = database.connection().createStatement()) {
            if (query.executeQuery(there).next() && !replacing) {
                throw new IllegalStateException(
                        "There is a college already. To take away what is there, say so: --replace.");
            }
        }
    }

    private static int services(Connection database) throws SQLException {
        try (var query = database.createStatement()) {
            var row = query.executeQuery("""
                    select count(*) from pg_stat_activity
                     where datname = current_database() and usename in ('waymark_web', 'waymark_advising', 'waymark_mentoring')
                    """);
            row.next();
            return row.getInt(1);
        }
    }

    /** What happens to the rows is no news, and nothing is worked out from them anew. */
    private static void makeRoom(
            BackupDatabase database, BackupTables tables, BackupScope scope, BackupContents contents)
            throws SQLException {
        database.run("set constraints all deferred");
        for (var table : tables.inOrder().reversed()) {
            if (table.isEmptied(scope)) {
                database.run("alter table " + table.name() + " disable trigger user");
                database.run(table.empty(scope));
            }
        }
        for (var month : contents.months().entrySet()) {
            database.run("call platform.make_months('%s', '%s')"
                    .formatted(
                            tables.named(month.getKey()).name(),
                            month.getValue().replace("'", "")));
        }
    }

    private Sums fill(ZipInputStream zip, BackupDatabase database, BackupTables tables, BackupScope scope)
            throws SQLException, IOException {
        var read = new ArrayList<TableSum>();
        var put = 0;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var name = entry.getName();
            if (name.startsWith(Backup.ROWS)) {
                var table = tables.named(name.substring(Backup.ROWS.length()));
                database.copyIn(table, zip);
                read.add(database.copyOut(table, scope, OutputStream.nullOutputStream()));
            } else if (name.startsWith(Backup.FILES)) {
                putBack(name.substring(Backup.FILES.length()), zip, database);
                put++;
            } else if (name.equals(Backup.SUMS)) {
                return compared(JSON.readValue(zip.readAllBytes(), Sums.class), read, put);
            }
        }
        throw new IllegalStateException("The backup ends before its end.");
    }

    private void putBack(String name, InputStream content, BackupDatabase database) throws SQLException, IOException {
        var college = UUID.fromString(name.substring(0, name.indexOf('/')));
        var id = UUID.fromString(name.substring(name.indexOf('/') + 1));
        var sha256 = files.put(college, id, content);
        try (var query = database.connection()
                .prepareStatement("select from advising.document where institution_id = ? and id = ? and sha256 = ?")) {
            query.setObject(1, college);
            query.setObject(2, id);
            query.setString(3, sha256);
            if (!query.executeQuery().next()) {
                throw new IllegalStateException("The file " + name + " is not the one that was saved.");
            }
        }
    }

    private static Sums compared(Sums saved, List<TableSum> read, int put) {
        var different =
                saved.tables().stream().filter(sum -> !read.contains(sum)).findFirst();
        if (different.isPresent() || put != saved.files()) {
            throw new IllegalStateException("What was read is not what was saved: "
                    + Optional.<Object>ofNullable(different.orElse(null)).orElse("files are missing"));
        }
        return saved;
    }

    private static void finish(BackupDatabase database, BackupTables tables) throws SQLException {
        for (var table : tables.inOrder()) {
            database.run("set constraints all immediate");
            database.run("alter table " + table.name() + " enable trigger user");
        }
        database.run("""
                do $$
                declare
                    counted record;
                    highest bigint;
                begin
                    for counted in
                        select attrelid::regclass as name, attname, pg_get_serial_sequence(attrelid::regclass::text, attname) as sequence
                          from pg_attribute join pg_class c on c.oid = attrelid
                         where attidentity <> '' and not attisdropped and c.relkind in ('r', 'p') and not c.relispartition
                           and c.relnamespace = any (array['advising', 'mentoring', 'scheduling', 'web']::regnamespace[]) loop
                        execute format('select max(%I) from %s', counted.attname, counted.name) into highest;
                        if highest is not null then
                            perform setval(counted.sequence, greatest(highest, nextval(counted.sequence)));
                        end if;
                    end loop;
                end
                $$""");
    }
}
