package io.waymark.advising.backup;

import io.waymark.advising.backup.BackupContents.Sums;
import io.waymark.advising.backup.BackupContents.TableSum;
import io.waymark.advising.document.DocumentFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a backup while people work: the rows of one moment, then the files that they refer to. Files never change; one that was
 * taken away since that moment is counted, one that is lost is an error.
 */
record Backup(DataSource owner, DocumentFiles files) {

    static final String CONTENTS = "contents.json";
    static final String ROWS = "rows/";
    static final String FILES = "files/";
    static final String SUMS = "sums.json";

    private static final JsonMapper JSON = JsonMapper.shared();

    Sums write(BackupScope scope, OutputStream to) throws SQLException, IOException {
        try (var connection = owner.getConnection();
                var zip = new ZipOutputStream(to)) {
            var database = BackupDatabase.begin(connection, "repeatable read, read only");
            var tables = BackupTables.in(connection).inOrder().stream()
                    .filter(table -> table.isCopied(scope))
                    .toList();
            entry(zip, CONTENTS, contents(database, scope, tables));
            var sums = new ArrayList<TableSum>();
            for (var table : tables) {
                zip.putNextEntry(new ZipEntry(ROWS + table.name()));
                sums.add(database.copyOut(table, scope, zip));
                zip.closeEntry();
            }
            var all = new Sums(sums, 0, 0);
            for (var file : kept(database, scope)) {
                all = copy(file, zip)
                        ? new Sums(sums, all.files() + 1, all.vanished())
                        : new Sums(sums, all.files(), all.vanished() + 1);
            }
            entry(zip, SUMS, all);
            connection.rollback();
            return all;
        }
    }

    private static BackupContents contents(BackupDatabase database, BackupScope scope, List<BackupTable> tables)
            throws SQLException {
        var months = new TreeMap<String, String>();
        try (var query = database.connection().createStatement()) {
            for (var table : tables) {
                if (table.byMonth()) {
                    var since = query.executeQuery("select coalesce(min(at), now()) from " + table.name());
                    since.next();
                    months.put(table.name(), since.getString(1));
                }
            }
            var now = query.executeQuery("select now()");
            now.next();
            return new BackupContents(
                    BackupContents.FORMAT,
                    now.getString(1),
                    scope.isEverything() ? "" : scope.toString(),
                    database.migrations(),
                    Map.copyOf(months));
        }
    }

    private record KeptFile(UUID college, UUID id, String sha256) {}

    private static List<KeptFile> kept(BackupDatabase database, BackupScope scope) throws SQLException {
        var sql = "select institution_id, id, sha256 from advising.document where state = 'KEPT' and content is null"
                + (scope.isEverything() ? "" : " and institution_id = '" + scope + "'");
        try (var query = database.connection().createStatement();
                var row = query.executeQuery(sql)) {
            var found = new ArrayList<KeptFile>();
            while (row.next()) {
                found.add(new KeptFile(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3)));
            }
            return found;
        }
    }

    /** Whether the file is there; that it is not may only be because it was taken away meanwhile. */
    private boolean copy(KeptFile file, ZipOutputStream zip) throws SQLException, IOException {
        var content = files.find(file.college(), file.id());
        if (content.isEmpty()) {
            if (isStillKept(file)) {
                throw new IllegalStateException(
                        "The store has lost the file %s of %s.".formatted(file.id(), file.college()));
            }
            return false;
        }
        zip.putNextEntry(new ZipEntry(FILES + file.college() + "/" + file.id()));
        var digest = BackupDatabase.sha256();
        try (var in = content.get()) {
            in.transferTo(new DigestOutputStream(zip, digest));
        }
        zip.closeEntry();
        if (!HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
            throw new IllegalStateException(
                    "The file %s of %s was damaged in the store.".formatted(file.id(), file.college()));
        }
        return true;
    }

    /** Now, not at the moment of the rows. */
    private boolean isStillKept(KeptFile file) throws SQLException {
        try (var connection = owner.getConnection();
                var query = connection.prepareStatement(
                        "select from advising.document where institution_id = ? and id = ? and state = 'KEPT'")) {
            query.setObject(1, file.college());
            query.setObject(2, file.id());
            return query.executeQuery().next();
        }
    }

    private static void entry(ZipOutputStream zip, String name, Object content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(Objects.requireNonNull(JSON.writeValueAsBytes(content)));
            zip.closeEntry();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
