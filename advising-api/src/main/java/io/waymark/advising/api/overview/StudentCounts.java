package io.waymark.advising.api.overview;

import org.jspecify.annotations.Nullable;

/**
 * The active students.
 *
 * @param estimated of how many a first job was estimated when they started
 * @param onTrack how many of those are not behind that estimate by {@code daysBehind} or more
 */
public record StudentCounts(
        @Nullable Integer active,
        @Nullable Integer withoutAdvisor,
        @Nullable Integer withoutRoadmap,
        @Nullable Integer estimated,
        @Nullable Integer onTrack,
        int daysBehind) {}
