package io.waymark.core.roadmap;

import org.jspecify.annotations.Nullable;

/**
 * Where something said comes from and how sure it is.
 *
 * @param asOf the date or period it holds for, in words
 * @param uncertain never show it as fact before checking the source again
 */
public record Provenance(
        @Nullable String source,
        @Nullable String asOf,
        boolean uncertain,
        @Nullable String note) {}
