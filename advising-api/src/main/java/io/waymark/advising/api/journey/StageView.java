package io.waymark.advising.api.journey;

import io.waymark.core.roadmap.Assurance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stage of the trail.
 *
 * @param assurance the least of its steps that are needed, if anything proves them so far
 */
public record StageView(
        String key,
        int number,
        String title,
        Mark mark,
        int percent,
        int done,
        int total,
        List<TrailStep> steps,
        @Nullable Assurance assurance) {}
