package io.waymark.web.admin.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That somebody was shown something, in words. */
record DisclosureRow(
        Instant at,
        String reader,
        @Nullable String readerHref,
        String as,
        String student,
        String studentHref,
        String part) {}
