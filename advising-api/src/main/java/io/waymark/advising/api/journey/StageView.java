package io.waymark.advising.api.journey;

import java.util.List;

/** A stage of the trail. */
public record StageView(
        String key, int number, String title, Mark mark, int percent, int done, int total, List<TrailStep> steps) {}
