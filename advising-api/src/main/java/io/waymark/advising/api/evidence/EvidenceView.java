package io.waymark.advising.api.evidence;

import io.waymark.advising.api.kind.Choice;
import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.revision.Versioned;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.RequirementLabel;
import io.waymark.core.roadmap.VerifierRole;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence and its history.
 *
 * @param label what the requirement asks for, in a few words
 * @param amount how much of the requirement's target it covers
 * @param payload what it consists of
 * @param shown the same as a reviewer sees it
 * @param level the rubric level the advisor chose
 * @param decidedAs the capacity in which it was verified or returned; {@code STUDENT} where the student's word is enough
 * @param dispute why somebody without an account returned it
 * @param canDecide whether the caller may verify or return it now
 * @param canWithdraw whether the caller may withdraw it now
 * @param canUndo whether the caller decided about it minutes ago and may take that back
 * @param canReopen whether the caller may have it decided anew, for a reason
 * @param verifications who was asked to verify it and what came of it, oldest first
 */
public record EvidenceView(
        UUID id,
        PersonBrief student,
        String step,
        String stepTitle,
        String requirement,
        EvidenceKind kind,
        RequirementLabel label,
        EvidenceStatus status,
        BigDecimal amount,
        EvidencePayload payload,
        List<ShownField> shown,
        @Nullable Choice level,
        List<Choice> levels,
        Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable PersonBrief decidedBy,
        @Nullable VerifierRole decidedAs,
        @Nullable String comment,
        @Nullable Dispute dispute,
        boolean canDecide,
        boolean canWithdraw,
        boolean canUndo,
        boolean canReopen,
        List<VerificationView> verifications,
        int version)
        implements Versioned {}
