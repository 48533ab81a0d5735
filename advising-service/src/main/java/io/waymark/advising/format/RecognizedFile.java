package io.waymark.advising.format;

import io.waymark.advising.api.kind.FileChange;
import io.waymark.advising.spool.SpooledFile;
import java.util.List;

/**
 * An uploaded file as it can be kept.
 *
 * @param content what came, or another form of it
 * @param changes what was done to it
 */
public record RecognizedFile(FileFormat format, String name, SpooledFile content, List<FileChange> changes)
        implements AutoCloseable {

    @Override
    public void close() {
        content.close();
    }
}
