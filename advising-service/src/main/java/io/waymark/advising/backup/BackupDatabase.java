package io.waymark.advising.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** A connection of the owner's, in one transaction, that writes values as every other would. */
record BackupDatabase(Connection connection) {

    private static final String HISTORIES = """
            select oid::regclass::text from pg_class
             where relkind = 'r' and relname like 'flyway\\_history%'
               and relnamespace = any (array['platform', 'advising', 'mentoring', 'scheduling', 'web']::regnamespace[])
            """;

    static BackupDatabase begin(Connection connection, String isolation) throws SQLException {
        connection.setAutoCommit(false);
        var database = new BackupDatabase(connection);
        database.run("set transaction isolation level " + isolation);
        database.run("set local search_path = pg_catalog");
        database.run("set local timezone = 'UTC'");
        database.run("set local intervalstyle = 'postgres'");
        database.run("set local datestyle = 'ISO'");
        database.run("set local statement_timeout = 0");
        return database;
    }

    void run(String statement) throws SQLException {
        try (var sent = connection.createStatement()) {
            sent.execute(statement);
        }
    }

    /** Writes a table's rows, and sums them up. */
    BackupContents.TableSum copyOut(BackupTable table, BackupScope scope, OutputStream out)
            throws SQLException, IOException {
        var digest = sha256();
        var rows = copies().copyOut(table.copyOut(scope), new DigestOutputStream(out, digest));
        return new BackupContents.TableSum(table.name(), rows, HexFormat.of().formatHex(digest.digest()));
    }

    void copyIn(BackupTable table, InputStream rows) throws SQLException, IOException {
        copies().copyIn(table.copyIn(), rows);
    }

    /** The last migration of each history. */
    Map<String, String> migrations() throws SQLException {
        var last = new TreeMap<String, String>();
        try (var histories = connection.createStatement();
                var history = histories.executeQuery(HISTORIES);
                var query = connection.createStatement()) {
            while (history.next()) {
                var table = history.getString(1);
                var row = query.executeQuery("select version from " + table
                        + " where success and version is not null order by installed_rank desc limit 1");
                last.put(table, row.next() ? row.getString(1) : "");
            }
        }
        return last;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private CopyManager copies() throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }
}
