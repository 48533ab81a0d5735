package io.waymark.web.road;

import org.jspecify.annotations.Nullable;

/** Something known about a step, and where it comes from, in words. */
record FactLine(
        String text,
        String source,
        boolean uncertain,
        @Nullable String note) {}
