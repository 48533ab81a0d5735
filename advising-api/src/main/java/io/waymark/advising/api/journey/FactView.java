package io.waymark.advising.api.journey;

import org.jspecify.annotations.Nullable;

/**
 * A sentence about the field.
 *
 * @param asOf the date or period it holds for, in words
 * @param uncertain the source has to be checked again; show it as such
 */
public record FactView(
        String text,
        @Nullable String source,
        @Nullable String asOf,
        boolean uncertain,
        @Nullable String note) {}
