package io.waymark.kit.trail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which changes to list; what is null narrows nothing.
 *
 * @param about whom they concern
 * @param actor who made them
 * @param thing of which kind of thing
 * @param from since when
 * @param until before when
 */
public record ChangesWanted(
        @Nullable UUID about,
        @Nullable UUID actor,
        @Nullable String thing,
        @Nullable Instant from,
        @Nullable Instant until) {}
