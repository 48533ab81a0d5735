package io.waymark.core.roadmap;

import org.jspecify.annotations.Nullable;

/**
 * One thing that an issuer asks of who wants to sit its exam.
 *
 * @param recommended whether the issuer advises it rather than insists on it
 * @param exception whether it is a way that few go: where others are open, nobody has to know about it
 * @param step where it is done on the roadmap
 */
public record EligibilityRule(
        String text,
        Provenance provenance,
        boolean recommended,
        boolean exception,
        @Nullable StepKey step,
        EligibilityCondition condition) {}
