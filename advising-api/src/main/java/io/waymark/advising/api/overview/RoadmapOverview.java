package io.waymark.advising.api.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the students of a roadmap are.
 *
 * @param finished how many have completed all of it
 */
public record RoadmapOverview(
        String key,
        String title,
        @Nullable Integer students,
        @Nullable Integer finished,
        List<StageOverview> stages) {}
