package io.waymark.stack;

import static org.awaitility.Awaitility.await;

import io.waymark.kit.test.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The server of the tests as the operating system sees it: it can be stopped dead, frozen, and brought back. */
public final class PostgresProcess {

    private final Path data;

    private PostgresProcess(Path data) {
        this.data = data;
    }

    /** Nothing if the server runs elsewhere, as in a container. */
    public static Optional<PostgresProcess> find() {
        var data = Path.of(StackForTests.database()
                .sql("show data_directory")
                .query(String.class)
                .single());
        return PostgresServer.get().address().startsWith("localhost:") && Files.exists(data.resolve("postmaster.pid"))
                ? Optional.of(new PostgresProcess(data))
                : Optional.empty();
    }

    /** It takes connections, as its machine does that for it, and says nothing any more. */
    public void freeze() {
        signal("STOP");
    }

    public void thaw() {
        signal("CONT");
    }

    /** Without a word to anybody, as if its machine had failed. */
    public void stop() {
        var process = postmaster();
        signal("QUIT");
        process.onExit().join();
    }

    /** As it was started before; returns when it takes connections again. */
    public void start() {
        try {
            var command = Files.readString(data.resolve("postmaster.opts")).strip();
            var asRoot = "root".equals(System.getProperty("user.name")) ? "exec unshare -U " : "exec ";
            new ProcessBuilder("sh", "-c", asRoot + command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start();
            await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(PostgresProcess::answers);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean answers() throws SQLException {
        var server = PostgresServer.get();
        try (var connection = DriverManager.getConnection(
                "jdbc:postgresql://" + server.address() + "/postgres", server.user(), server.password())) {
            return connection.isValid(1);
        }
    }

    private ProcessHandle postmaster() {
        try {
            var pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst();
            return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void signal(String name) {
        var command = new ArrayList<>(List.of("kill", "-" + name));
        var server = postmaster();
        Stream.concat(Stream.of(server), name.equals("QUIT") ? Stream.empty() : server.descendants())
                .forEach(process -> command.add(Long.toString(process.pid())));
        try {
            new ProcessBuilder(command).start().waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
