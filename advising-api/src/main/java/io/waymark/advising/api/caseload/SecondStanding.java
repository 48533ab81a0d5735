package io.waymark.advising.api.caseload;

import org.jspecify.annotations.Nullable;

/**
 * Where a student stands on a second roadmap.
 *
 * @param percent null until it is worked out
 * @param stageNumber counted from 1; null once all is complete
 */
public record SecondStanding(
        String roadmapTitle,
        @Nullable Integer percent,
        @Nullable Integer stageNumber,
        @Nullable String stageTitle) {}
