package io.waymark.advising.api.journey;

import org.jspecify.annotations.Nullable;

/**
 * Where a student stands, with all there is to know of the steps that matter now.
 *
 * @param current the step the student is at: what to do next if it lies in their stage, else the first there that is open
 * @param next the step to take next; the same as {@code current} more often than not
 */
public record HomeView(
        JourneyView journey,
        @Nullable StepView current,
        @Nullable StepView next) {}
