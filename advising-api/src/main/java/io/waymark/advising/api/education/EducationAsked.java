package io.waymark.advising.api.education;

import io.waymark.advising.api.kind.EvidenceParameters;

/**
 * What a step asks for.
 *
 * @param requirement its id
 * @param covered how much of the target is submitted or verified
 * @param waived whether the student need not do it
 */
public record EducationAsked(
        String requirement,
        String step,
        String stepTitle,
        EvidenceParameters asked,
        int covered,
        int target,
        boolean waived) {

    /** Whether something can be submitted for it. */
    public boolean open() {
        return !waived && covered < target;
    }
}
