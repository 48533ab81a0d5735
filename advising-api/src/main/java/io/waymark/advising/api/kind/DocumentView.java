package io.waymark.advising.api.kind;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A file that was submitted. Fetch it from {@code /api/evidence/{id}/document}. */
public record DocumentView(
        String name,
        String mediaType,
        long bytes,
        Choice documentType,
        @Nullable LocalDate expiresOn) {}
