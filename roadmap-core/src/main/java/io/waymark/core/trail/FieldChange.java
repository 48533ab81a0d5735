package io.waymark.core.trail;

import org.jspecify.annotations.Nullable;

/**
 * What became of one field of a thing.
 *
 * @param from null if there was nothing; people by their names
 * @param unspoken whether the trail keeps that it changed and not what it said
 */
public record FieldChange(
        String field, @Nullable String from, @Nullable String to, boolean unspoken) {}
