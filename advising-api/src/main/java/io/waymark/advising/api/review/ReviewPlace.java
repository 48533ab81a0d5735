package io.waymark.advising.api.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in a queue.
 *
 * @param waiting how many wait in all
 * @param position from 1; none for a piece that does not wait
 */
public record ReviewPlace(
        int waiting,
        @Nullable Integer position,
        @Nullable UUID previous,
        @Nullable UUID next) {}
