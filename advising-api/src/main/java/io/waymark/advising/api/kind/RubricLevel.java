package io.waymark.advising.api.kind;

import org.jspecify.annotations.Nullable;

/**
 * A level of a rubric.
 *
 * @param description what work of this level is like
 * @param enough whether it reaches the target
 */
public record RubricLevel(
        String key, String label, @Nullable String description, boolean enough) {}
