package io.waymark.advising.api.journey;

import java.util.List;

/** A published roadmap with the titles of its stages and steps, in the caller's language. */
public record RoadmapOutline(String key, int version, String title, List<StageOutline> stages) {

    /** @param steps with their substeps, each after the step it belongs to */
    public record StageOutline(String key, int order, String title, List<StepTitle> steps) {}
}
