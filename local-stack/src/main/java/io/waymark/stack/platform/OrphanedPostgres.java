package io.waymark.stack.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL that outlived its stack, because that was killed and could not stop it. */
final class OrphanedPostgres {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration CLOCKS_DIFFER_BY = Duration.ofSeconds(10);

    private OrphanedPostgres() {}

    /** Stops the one that works on the data, of which the caller has the claim. */
    static void stop(Path data) {
        var file = data.resolve("postmaster.pid");
        try {
            if (!Files.exists(file)) {
                return;
            }
            var lines = Files.readAllLines(file);
            var process = ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
            var started = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
            if (process.filter(it -> isPostgres(it, started)).isPresent()) {
                end(process.get(), data);
            } else if (process.isPresent()) {
                // PostgreSQL would take whoever has its number now for itself.
                Files.delete(file);
            }
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException unreadable) {
            // PostgreSQL says so itself when it starts.
        }
    }

    private static boolean isPostgres(ProcessHandle process, Instant started) {
        var info = process.info();
        return info.command().filter(it -> it.endsWith("postgres")).isPresent()
                && info.startInstant()
                        .map(it -> Duration.between(it, started).abs())
                        .filter(it -> it.compareTo(CLOCKS_DIFFER_BY) < 0)
                        .isPresent();
    }

    private static void end(ProcessHandle postgres, Path data) {
        postgres.destroy();
        try {
            postgres.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException busy) {
            throw new CannotStart(
                    "The PostgreSQL of an earlier start, process %d, is still at work on %s. Try again when it has ended."
                            .formatted(postgres.pid(), data));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
