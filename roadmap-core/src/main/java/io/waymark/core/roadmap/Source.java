package io.waymark.core.roadmap;

import org.jspecify.annotations.Nullable;

/** The text a roadmap started from. */
public record Source(
        String kind,
        String title,
        @Nullable String file,
        @Nullable String retrieved,
        @Nullable String lastUpdated,
        @Nullable String note) {}
