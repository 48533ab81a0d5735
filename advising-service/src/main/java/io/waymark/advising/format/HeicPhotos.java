package io.waymark.advising.format;

import io.waymark.advising.spool.Spool;
import io.waymark.advising.spool.SpooledFile;
import io.waymark.kit.problem.Problems;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponseException;

/**
 * Turns HEIC photos into JPEGs, upright, by libheif's own program. It runs in a process of its own, one at a time, with bounds on
 * memory and time: what a photo of a stranger does to it, it does to nothing else.
 *
 * @param converter none, where the machine has no such program
 */
record HeicPhotos(@Nullable Path converter, Semaphore turn) {

    private static final Logger LOG = LoggerFactory.getLogger(HeicPhotos.class);
    private static final List<String> NAMES = List.of("heif-dec", "heif-convert");
    /** First to go where memory runs out; no more than 1.5 GB of it, and 20 seconds of a processor. */
    private static final String BOUNDS =
            "echo 1000 2>/dev/null >/proc/self/oom_score_adj; ulimit -v 1572864; ulimit -t 20; exec \"$@\"";

    private static final Duration MOST = Duration.ofSeconds(20);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);
    private static final long MOST_PIXELS = 50_000_000;
    private static final List<String> QUALITIES = List.of("85", "50");

    static HeicPhotos onThisMachine() {
        return in(Objects.requireNonNullElse(System.getenv("PATH"), ""));
    }

    /** @param folders in which programs are, as the environment has them */
    static HeicPhotos in(String folders) {
        var converter = Arrays.stream(folders.split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        return new HeicPhotos(converter, new Semaphore(1));
    }

    boolean areTaken() {
        return converter != null;
    }

    /** Nothing where that can't be done: no converter, no photo, or one that is larger than any camera's. */
    Optional<SpooledFile> toJpeg(FileContent photo, DataSize most) {
        if (converter == null || new HeifFile(photo.start()).pixels() > MOST_PIXELS) {
            return Optional.empty();
        }
        waitForTurn();
        try {
            var folder = Files.createTempDirectory("heic-");
            try {
                for (var quality : QUALITIES) {
                    var jpeg = convert(converter, photo.file().path(), folder, quality);
                    if (jpeg.isPresent() && Files.size(jpeg.get()) <= most.toBytes()) {
                        return Optional.of(Spool.write(content -> Files.copy(jpeg.get(), content)));
                    }
                }
                return Optional.empty();
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException failure) {
            LOG.warn("A photo could not be converted", failure);
            return Optional.empty();
        } finally {
            turn.release();
        }
    }

    private void waitForTurn() {
        try {
            if (turn.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new ErrorResponseException(
                HttpStatus.SERVICE_UNAVAILABLE,
                Problems.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "busy",
                        "Many photos are being converted. Please try again in a minute."),
                null);
    }

    /** Of several pictures in one file, the first. */
    private static Optional<Path> convert(Path converter, Path photo, Path folder, String quality) throws IOException {
        var process = new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        BOUNDS,
                        "sh",
                        converter.toString(),
                        "-q",
                        quality,
                        photo.toString(),
                        "photo.jpg")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(MOST.toMillis(), TimeUnit.MILLISECONDS) || process.exitValue() != 0) {
                return Optional.empty();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            process.destroyForcibly();
        }
        try (Stream<Path> made = Files.list(folder)) {
            return made.sorted().findFirst();
        }
    }
}
