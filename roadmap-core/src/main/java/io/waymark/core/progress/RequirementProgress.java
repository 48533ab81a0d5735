package io.waymark.core.progress;

import io.waymark.core.roadmap.EvidenceRequirement;

/**
 * How much of a requirement is there, e.g. 1 of 3 sessions.
 *
 * @param submitted waits for its reviewer
 * @param returned whether something was returned and not enough has been submitted since
 */
public record RequirementProgress(
        EvidenceRequirement requirement, Amount verified, Amount submitted, boolean returned) {

    public int target() {
        return requirement.target();
    }

    public boolean isMet() {
        return verified.reaches(target());
    }
}
