package io.waymark.advising.api.education;

import io.waymark.advising.api.kind.EvidenceParameters;

/**
 * What a step asks for.
 *
 * @param requirement its id
 * @param covered how much of the target is submitted or verified
 * @param waived whether the student need not do it
 * @param metOtherwise whether the step takes one of several, and another of them is verified
 */
public record EducationAsked(
        String requirement,
        String step,
        String stepTitle,
        EvidenceParameters asked,
        int covered,
        int target,
        boolean waived,
        boolean metOtherwise) {

    /** Whether something can be submitted for it. */
    public boolean open() {
        return !waived && !metOtherwise && covered < target;
    }
}
