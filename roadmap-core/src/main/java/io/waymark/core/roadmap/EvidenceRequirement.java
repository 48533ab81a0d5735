package io.waymark.core.roadmap;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence a step asks for.
 *
 * @param verifiedBy any one of these can verify it
 * @param alternative stands in for the step's main evidence
 * @param optional welcome, never needed
 * @param basis where the target comes from
 */
public record EvidenceRequirement(
        RequirementId id,
        EvidenceSpec spec,
        Set<VerifierRole> verifiedBy,
        boolean alternative,
        boolean optional,
        @Nullable Basis basis,
        boolean uncertain,
        @Nullable String note) {

    public EvidenceRequirement {
        if (verifiedBy.isEmpty()) {
            throw new IllegalArgumentException("Somebody has to verify " + id);
        }
        if (spec.target() < 1) {
            throw new IllegalArgumentException("The target of %s is at least 1: %d".formatted(id, spec.target()));
        }
        verifiedBy = Collections.unmodifiableSet(new LinkedHashSet<>(verifiedBy));
    }

    public EvidenceKind kind() {
        return spec.kind();
    }

    public int target() {
        return spec.target();
    }

    /** Whether somebody other than the student has to look at it; if not, it counts as verified when submitted. */
    public boolean needsVerifier() {
        return !verifiedBy.contains(VerifierRole.STUDENT);
    }
}
