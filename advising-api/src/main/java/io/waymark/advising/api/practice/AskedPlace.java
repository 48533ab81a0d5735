package io.waymark.advising.api.practice;

import org.jspecify.annotations.Nullable;

/**
 * One place among the questions of an attempt.
 *
 * @param right null while it is not said
 */
public record AskedPlace(
        int position,
        int domain,
        @Nullable String choice,
        boolean flagged,
        @Nullable Boolean right) {}
