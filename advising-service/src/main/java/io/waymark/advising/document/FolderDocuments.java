package io.waymark.advising.document;

import io.waymark.kit.tenancy.CurrentInstitution;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps files in a folder, one below for each college. What a rolled-back transaction put there is taken away again. */
class FolderDocuments implements DocumentStore {

    private final Path folder;

    FolderDocuments(Path folder) {
        this.folder = folder;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(UUID id, byte[] content) {
        var file = place(id);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                // not when nobody knows: a file too many is better than one that the database points to in vain
                if (status == STATUS_ROLLED_BACK) {
                    remove(file);
                }
            }
        });
        try {
            write(file, content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Optional<byte[]> find(UUID id) {
        try {
            return Optional.of(Files.readAllBytes(place(id)));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Not only to the cache, nor its name: the transaction that points to the file outlives a power cut too. */
    private void write(Path file, byte[] content) throws IOException {
        var college = Files.createDirectories(ofCollege());
        var written = Files.createTempFile(college, "incoming-", null);
        try {
            writeToDisk(written, content);
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(written);
        }
        keepNamesIn(college);
        keepNamesIn(folder);
    }

    private static void writeToDisk(Path file, byte[] content) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void keepNamesIn(Path directory) throws IOException {
        if (File.separatorChar == '\\') {
            return; // Windows opens no directory, and keeps names by itself
        }
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Path place(UUID id) {
        return ofCollege().resolve(id.toString());
    }

    private Path ofCollege() {
        return folder.resolve(CurrentInstitution.get().toString());
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
