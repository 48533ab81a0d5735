package io.waymark.advising.api.journey;

import io.waymark.core.roadmap.Assurance;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step or substep as the trail shows it.
 *
 * @param locked whether a prerequisite is open; evidence submitted elsewhere counts all the same
 * @param waitingFor the steps that have to be complete first
 * @param renewsOn when a recurring step falls due again
 * @param assurance the least of all that proves it, if anything does so far
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
        @Nullable LocalDate renewsOn,
        @Nullable Assurance assurance) {}
