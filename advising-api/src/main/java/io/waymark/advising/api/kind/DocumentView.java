package io.waymark.advising.api.kind;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that was submitted. Fetch it from {@code /api/evidence/{id}/document}.
 *
 * @param changes what was done to it after it came
 */
public record DocumentView(
        String name,
        String mediaType,
        long bytes,
        Choice documentType,
        @Nullable LocalDate expiresOn,
        List<FileChange> changes) {}
