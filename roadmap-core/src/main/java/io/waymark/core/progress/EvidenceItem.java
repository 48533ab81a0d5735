package io.waymark.core.progress;

import io.waymark.core.roadmap.Assurance;
import io.waymark.core.roadmap.RequirementId;
import java.time.LocalDate;

/**
 * A piece of evidence on file. One that names a requirement the roadmap does not have counts for nothing.
 *
 * @param amount how much of the requirement's target it covers
 * @param on the day it reached its state
 * @param assurance how far one can rely on it once it is verified
 */
public record EvidenceItem(
        RequirementId requirement, EvidenceState state, Amount amount, LocalDate on, Assurance assurance) {

    /** What somebody else vouches for. */
    public EvidenceItem(RequirementId requirement, EvidenceState state, Amount amount, LocalDate on) {
        this(requirement, state, amount, on, Assurance.VERIFIED);
    }

    public static EvidenceItem verified(RequirementId requirement, LocalDate on) {
        return new EvidenceItem(requirement, EvidenceState.VERIFIED, Amount.ONE, on);
    }

    public static EvidenceItem submitted(RequirementId requirement, LocalDate on) {
        return new EvidenceItem(requirement, EvidenceState.SUBMITTED, Amount.ONE, on);
    }
}
