package io.waymark.advising.document;

import io.waymark.advising.api.kind.FileChange;
import io.waymark.advising.format.RecognizedFile;
import java.util.List;
import java.util.UUID;

/**
 * A file of a format that we keep, as whatever refers to it remembers it.
 *
 * @param changes what was done to it after it came
 */
public record StoredFile(UUID id, String name, String mediaType, long bytes, String sha256, List<FileChange> changes) {

    public static StoredFile of(UUID id, RecognizedFile file) {
        return new StoredFile(
                id,
                file.name(),
                file.format().mediaType(),
                file.content().bytes(),
                file.content().sha256(),
                file.changes());
    }
}
