package io.waymark.advising.api.journey;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step or substep as the trail shows it.
 *
 * @param locked whether a prerequisite is open; evidence submitted elsewhere counts all the same
 * @param waitingFor the steps that have to be complete first
 * @param renewsOn when a recurring step falls due again
 */
public record TrailStep(
        String key,
        String title,
        Mark mark,
        boolean locked,
        List<StepTitle> waitingFor,
        boolean optional,
        int percent,
        List<RequirementStanding> requirements,
        List<TrailStep> substeps,
        @Nullable LocalDate completedOn,
        @Nullable LocalDate renewsOn) {}
