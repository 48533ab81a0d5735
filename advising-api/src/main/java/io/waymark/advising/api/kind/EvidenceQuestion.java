package io.waymark.advising.api.kind;

import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.VerifierRole;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a step asks of the student.
 *
 * @param guidance what the student reads about the step
 * @param asked what exactly the requirement asks for
 * @param levels of the rubric, from lowest to highest; none where there is no rubric
 * @param target the level to reach
 * @param verifiedBy any one of these can verify it
 */
public record EvidenceQuestion(
        EvidenceKind kind,
        String guidance,
        @Nullable EvidenceParameters asked,
        List<RubricLevel> levels,
        @Nullable Choice target,
        @Nullable String note,
        Set<VerifierRole> verifiedBy) {}
