package io.waymark.core.progress;

import io.waymark.core.roadmap.Assurance;
import io.waymark.core.roadmap.EvidenceRequirement;
import org.jspecify.annotations.Nullable;

/**
 * How much of a requirement is there, e.g. 1 of 3 sessions.
 *
 * @param submitted waits for its reviewer
 * @param returned whether something was returned and not enough has been submitted since
 * @param assurance the least of what is verified, once anything is
 */
public record RequirementProgress(
        EvidenceRequirement requirement,
        Amount verified,
        Amount submitted,
        boolean returned,
        @Nullable Assurance assurance) {

    public int target() {
        return requirement.target();
    }

    public boolean isMet() {
        return verified.reaches(target());
    }
}
