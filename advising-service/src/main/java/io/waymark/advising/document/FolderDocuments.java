package io.waymark.advising.document;

import io.waymark.kit.tenancy.CurrentInstitution;
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
        try {
            Files.createDirectories(file.getParent());
            var written = Files.createTempFile(file.getParent(), "incoming-", null);
            try {
                writeToDisk(written, content);
                Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_COMMITTED) {
                    remove(file);
                }
            }
        });
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

    /** Not only to the cache: the transaction that points to the file outlives a power cut too. */
    private static void writeToDisk(Path file, byte[] content) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private Path place(UUID id) {
        return folder.resolve(CurrentInstitution.get().toString()).resolve(id.toString());
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
