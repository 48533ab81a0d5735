package io.waymark.stack.platform;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;

/** The password of all roles of the embedded PostgreSQL, in a file that nobody else on this machine can read. */
record DatabasePassword(String text) {

    static final String METHOD = "scram-sha-256";

    private static final String NO_METHOD = "trust";

    /** The one in the file; a new one if there is none. */
    static DatabasePassword in(Path file) throws IOException {
        try {
            Files.createFile(file, forOwnerAlone(file));
            var random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.writeString(file, HexFormat.of().formatHex(random));
        } catch (FileAlreadyExistsException known) {
            // read below
        }
        return new DatabasePassword(Files.readString(file).strip());
    }

    private static FileAttribute<?>[] forOwnerAlone(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Has a database ask for it that did not. */
    void require(DataSource database, Path data) throws IOException, SQLException {
        var rules = data.resolve("pg_hba.conf");
        var letIn = Files.readString(rules);
        if (!letIn.matches("(?ms).*^[a-z].*\\s" + NO_METHOD + "$.*")) {
            return;
        }
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var role : roles(connection)) {
                statement.execute("alter role %s password %s"
                        .formatted(statement.enquoteIdentifier(role, true), statement.enquoteLiteral(text)));
            }
            Files.writeString(rules, letIn.replaceAll("(?m)^([a-z].*\\s)" + NO_METHOD + "$", "$1" + METHOD));
            statement.execute("select pg_reload_conf()");
        }
    }

    private static List<String> roles(Connection connection) throws SQLException {
        var roles = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select rolname from pg_roles where rolcanlogin")) {
            while (found.next()) {
                roles.add(found.getString(1));
            }
        }
        return roles;
    }

    /** Never into a log. */
    @Override
    public String toString() {
        return "a password";
    }
}
