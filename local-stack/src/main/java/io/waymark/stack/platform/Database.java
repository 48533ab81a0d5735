package io.waymark.stack.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;

/** The embedded PostgreSQL, with its data in a folder that outlives it. */
public final class Database implements AutoCloseable {

    private static final String VERSION = "18";

    private final EmbeddedPostgres postgres;

    private Database(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    public static Database open(Path folder) {
        requireUsable(folder);
        try {
            Files.createDirectories(folder);
            return new Database(EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("jit", "off")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setPGStartupWait(Duration.ofSeconds(30))
                    .setRegisterShutdownHook(false)
                    .start());
        } catch (IOException | IllegalStateException | IllegalArgumentException failure) {
            throw new CannotStart(
                    "PostgreSQL does not start on the data in %s (%s). Is another Waymark running on it? If not, begin anew with -Dwaymark.reset=true."
                            .formatted(folder, failure.getMessage()));
        }
    }

    /** Throws the data away, so that the next start begins anew. What is no database of ours is left alone. */
    public static void reset(Path folder) {
        requireUsable(folder);
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(Database::delete);
            } catch (IOException failure) {
                throw new CannotStart("The data in %s cannot be removed: %s".formatted(folder, failure.getMessage()));
            }
        }
    }

    public Stack.Server server() {
        return new Stack.Server(
                "jdbc:postgresql://localhost:%d/postgres".formatted(postgres.getPort()), "postgres", "postgres");
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException ignored) {
            // The process is ending; PostgreSQL recovers from its log at the next start.
        }
    }

    private static void requireUsable(Path folder) {
        try {
            if (!Files.exists(folder) || isEmpty(folder)) {
                return;
            }
            var version = folder.resolve("PG_VERSION");
            if (!Files.exists(version)
                    || !VERSION.equals(Files.readString(version).strip())) {
                throw new CannotStart(
                        "%s holds something else than a PostgreSQL %s database. Empty it, or name another folder with -Dwaymark.data=…"
                                .formatted(folder, VERSION));
            }
        } catch (IOException failure) {
            throw new CannotStart("The data folder %s cannot be read: %s".formatted(folder, failure.getMessage()));
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw new CannotStart("%s cannot be removed: %s".formatted(file, failure.getMessage()));
        }
    }
}
