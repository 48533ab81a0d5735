package io.waymark.advising.document;

import io.waymark.advising.spool.SpooledFile;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/** Keeps files in a folder, one below for each college. */
class FolderDocuments implements DocumentStore {

    private final Path folder;

    FolderDocuments(Path folder) {
        this.folder = folder;
    }

    /** Not only to the cache, nor its name: the transaction that points to the file outlives a power cut too. */
    @Override
    public void put(UUID id, SpooledFile file) {
        try {
            var college = Files.createDirectories(ofCollege());
            var written = Files.createTempFile(college, "incoming-", null);
            try {
                Files.copy(file.path(), written, StandardCopyOption.REPLACE_EXISTING);
                keepOnDisk(written, StandardOpenOption.WRITE);
                Files.move(written, place(id), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(written);
            }
            keepNamesIn(college);
            keepNamesIn(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Optional<InputStream> find(UUID id) {
        try {
            return Optional.of(Files.newInputStream(place(id)));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void remove(UUID id) {
        try {
            Files.deleteIfExists(place(id));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void keepNamesIn(Path directory) throws IOException {
        if (File.separatorChar != '\\') { // Windows opens no directory, and keeps names by itself
            keepOnDisk(directory, StandardOpenOption.READ);
        }
    }

    private static void keepOnDisk(Path file, StandardOpenOption access) throws IOException {
        try (var channel = FileChannel.open(file, access)) {
            channel.force(true);
        }
    }

    private Path place(UUID id) {
        return ofCollege().resolve(id.toString());
    }

    private Path ofCollege() {
        return folder.resolve(CurrentInstitution.get().toString());
    }
}
