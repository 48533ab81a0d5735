package io.waymark.advising.api.evidence;

import io.waymark.advising.api.kind.CorrectableValue;
import io.waymark.advising.api.kind.EvidenceQuestion;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.core.revision.Versioned;
import io.waymark.core.roadmap.RequirementLabel;
import io.waymark.core.roadmap.VerifierRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody without an account is asked: as much as they need to answer and no more.
 *
 * @param name whom the student named
 * @param student what the student is called
 * @param label what the step asks for, in a few words
 * @param shown what was submitted
 * @param correctable of what was submitted, what they may correct
 * @param question what the student was asked; where it has levels, one of them is chosen with a yes
 * @param state {@code WAITING} until they answer
 * @param undoUntil when the answer becomes final, while it is not
 */
public record OutsideVerificationView(
        VerifierRole capacity,
        String name,
        String student,
        String stepTitle,
        RequirementLabel label,
        List<ShownField> shown,
        List<CorrectableValue> correctable,
        EvidenceQuestion question,
        Instant submittedAt,
        @Nullable LocalDate dueOn,
        VerificationState state,
        @Nullable Dispute dispute,
        @Nullable Instant undoUntil,
        int version)
        implements Versioned {}
