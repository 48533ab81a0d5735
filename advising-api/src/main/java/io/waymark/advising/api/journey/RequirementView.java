package io.waymark.advising.api.journey;

import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.core.roadmap.Basis;
import io.waymark.core.roadmap.VerifierRole;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a step asks for as evidence.
 *
 * @param verifiedBy any one of these can verify it
 * @param metOtherwise whether another piece, of which any one is enough, is there in its place
 * @param canSubmit whether the caller may submit it now
 * @param practiced whether timed exams count toward it that are taken here
 * @param rated whether students rate themselves for it here, in the skills of the occupation
 * @param basis where the target comes from
 */
public record RequirementView(
        RequirementStanding standing,
        EvidenceParameters asked,
        Set<VerifierRole> verifiedBy,
        boolean alternative,
        boolean metOtherwise,
        boolean canSubmit,
        boolean practiced,
        boolean rated,
        @Nullable Basis basis,
        boolean uncertain,
        @Nullable String note) {}
