package io.waymark.stack.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Where a stack keeps its data, claimed by one stack at a time. What did not finish moving in is thrown away by the next
 * one.
 */
public final class DataFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel claim;

    private DataFolder(Path folder, FileChannel claim) {
        this.folder = folder;
        this.claim = claim;
    }

    /** Takes the folder until this stack ends, however it ends. */
    public static DataFolder claim(Path folder) {
        try {
            Files.createDirectories(folder);
            requireOurs(folder);
            var file = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isFree(file)) {
                return new DataFolder(folder, file);
            }
            file.close();
        } catch (IOException failure) {
            throw new CannotStart(
                    "Nothing can be written to the data folder %s. Mend that, or name another with -Dwaymark.data=…"
                            .formatted(folder));
        }
        throw new CannotStart(
                "Another Waymark is running on the data in %s. Stop it, or name another folder with -Dwaymark.data=…"
                        .formatted(folder));
    }

    /** Makes room for a first start, if this is one: because nothing is there, not all moved in, or all is to begin anew. */
    public void prepare(boolean anew) {
        OrphanedPostgres.stop(database());
        if (anew || isMovingIn()) {
            throwAway();
        }
        try {
            if (!Files.exists(database())) {
                Files.writeString(
                        movingIn(), "The demo college is moving in. If this is still here, it did not finish.\n");
            }
        } catch (IOException failure) {
            throw new CannotStart("Nothing can be written to the data folder %s.".formatted(folder));
        }
    }

    public boolean isMovingIn() {
        return Files.exists(movingIn());
    }

    public void movedIn() {
        delete(movingIn());
    }

    public Path documents() {
        return folder.resolve("documents");
    }

    public Path mails() {
        return folder.resolve("mails");
    }

    Path database() {
        return folder.resolve("postgres");
    }

    Path password() {
        return folder.resolve("postgres.password");
    }

    Path log() {
        return folder.resolve("postgres.log");
    }

    @Override
    public void close() {
        try {
            claim.close();
        } catch (IOException ignored) {
            // The process is ending, and its claim with it.
        }
    }

    private Path movingIn() {
        return folder.resolve("moving-in");
    }

    private void throwAway() {
        if (Files.exists(database())) {
            if (!isMovingIn() && !Files.exists(database().resolve("PG_VERSION"))) {
                throw Database.isSomethingElse(database());
            }
            throwAway(database());
        }
        Stream.of(documents(), mails()).filter(Files::exists).forEach(this::throwAway);
    }

    private void throwAway(Path below) {
        try (var files = Files.walk(below)) {
            files.sorted(Comparator.reverseOrder()).forEach(DataFolder::delete);
        } catch (IOException failure) {
            throw new CannotStart("The data in %s cannot be removed.".formatted(folder));
        }
    }

    private static void requireOurs(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var names = files.map(Path::getFileName).map(Path::toString).toList();
            if (!names.isEmpty() && !names.contains("lock") && !names.contains("postgres")) {
                throw Database.isSomethingElse(folder);
            }
        }
    }

    private static boolean isFree(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException ofThisProcess) {
            return false;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new CannotStart("%s cannot be removed.".formatted(file));
        }
    }
}
