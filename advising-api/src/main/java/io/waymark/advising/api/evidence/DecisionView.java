package io.waymark.advising.api.evidence;

import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.roadmap.RequirementLabel;
import io.waymark.core.roadmap.VerifierRole;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a piece of evidence, as news for its student.
 *
 * @param label what the requirement asks for, in a few words
 * @param status verified or returned
 * @param dispute why somebody without an account returned it
 * @param as in which capacity; whoever decided without an account has no {@code by}
 */
public record DecisionView(
        UUID evidence,
        String step,
        String stepTitle,
        RequirementLabel label,
        EvidenceStatus status,
        @Nullable String comment,
        @Nullable Dispute dispute,
        @Nullable PersonBrief by,
        VerifierRole as,
        Instant at) {}
