package io.waymark.stack.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** The embedded PostgreSQL, with its data in a folder that outlives it. Others on this machine do not know its password. */
public final class Database implements AutoCloseable {

    private static final String VERSION = "18";
    private static final String USER = "postgres";

    private final EmbeddedPostgres postgres;
    private final DatabasePassword password;

    private Database(EmbeddedPostgres postgres, DatabasePassword password) {
        this.postgres = postgres;
        this.password = password;
    }

    public static Database open(DataFolder folder) {
        return open(folder, Duration.ofSeconds(30));
    }

    static Database open(DataFolder folder, Duration patience) {
        requireUsable(folder.database());
        try {
            Files.deleteIfExists(folder.log());
            var password = DatabasePassword.in(folder.password());
            var postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.database())
                    .setCleanDataDirectory(false)
                    .setLocaleConfig("auth", DatabasePassword.METHOD)
                    .setLocaleConfig("pwfile", folder.password().toString())
                    .setConnectConfig("password", password.text())
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("jit", "off")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setOutputRedirector(Redirect.appendTo(folder.log().toFile()))
                    .setPGStartupWait(patience)
                    .setRegisterShutdownHook(false)
                    .start();
            return new Database(closed(postgres, password, folder), password);
        } catch (IOException | IllegalStateException | IllegalArgumentException failure) {
            throw new CannotStart(
                    "PostgreSQL does not start on the data in %s; the reason stands in %s. If the data may go, begin anew with -Dwaymark.reset=true."
                            .formatted(folder.database(), folder.log()));
        }
    }

    public Stack.Server server() {
        return new Stack.Server(
                "jdbc:postgresql://localhost:%d/postgres".formatted(postgres.getPort()),
                USER,
                password.text(),
                password.text());
    }

    /** Data of before there was a password let everybody in. */
    private static EmbeddedPostgres closed(EmbeddedPostgres postgres, DatabasePassword password, DataFolder folder)
            throws IOException {
        try {
            password.require(postgres.getPostgresDatabase(Map.of("password", password.text())), folder.database());
            return postgres;
        } catch (IOException | SQLException | RuntimeException failure) {
            postgres.close();
            throw new IOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException ignored) {
            // The process is ending; PostgreSQL recovers from its log at the next start.
        }
    }

    static CannotStart isSomethingElse(Path folder) {
        return new CannotStart(
                "%s holds something else than a PostgreSQL %s database of Waymark. Empty it, or name another folder with -Dwaymark.data=…"
                        .formatted(folder, VERSION));
    }

    private static void requireUsable(Path data) {
        var version = data.resolve("PG_VERSION");
        try {
            if (Files.exists(data)
                    && !(Files.exists(version)
                            && VERSION.equals(Files.readString(version).strip()))) {
                throw isSomethingElse(data);
            }
        } catch (IOException failure) {
            throw new CannotStart("The data in %s cannot be read.".formatted(data));
        }
    }
}
