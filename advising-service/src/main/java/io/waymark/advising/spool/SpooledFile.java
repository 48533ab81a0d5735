package io.waymark.advising.spool;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file on this machine's disk, gone as soon as it is closed.
 *
 * @param sha256 of its content, as lower-case hexadecimal
 */
public record SpooledFile(Path path, long bytes, String sha256) implements AutoCloseable {

    public InputStream open() {
        try {
            return new BufferedInputStream(Files.newInputStream(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        Spool.delete(path);
    }
}
