package io.waymark.advising.api.journey;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When and where a step may be done.
 *
 * @param doneBy the last day on which it may be done, once the step that it follows is complete
 * @param late whether that day is over
 * @param states where it is asked for; null if everywhere
 */
public record StepTerms(
        List<StepWindow> windows,
        @Nullable LocalDate doneBy,
        boolean late,
        @Nullable StepStates states) {

    /**
     * How long before or after another step is complete this one may be done.
     *
     * @param before how long ahead of it
     * @param within how long after it at the latest
     */
    public record StepWindow(
            StepTitle step,
            @Nullable Period before,
            @Nullable Period within) {}

    /**
     * The states in which a step is asked for, by their postal codes.
     *
     * @param here the college's own; null if it does not say
     */
    public record StepStates(
            List<String> states,
            @Nullable String source,
            @Nullable String here) {}
}
