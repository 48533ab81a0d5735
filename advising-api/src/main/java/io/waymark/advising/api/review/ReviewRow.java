package io.waymark.advising.api.review;

import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.RequirementLabel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence that waits, in a line of its own.
 *
 * @param studentNumber the student's number at the college
 * @param label what the requirement asks for, in a few words
 * @param submission which submission of the student for this requirement it is, from 1
 * @param dueOn until when an answer is expected
 */
public record ReviewRow(
        UUID evidence,
        PersonBrief student,
        String studentNumber,
        String stepTitle,
        RequirementLabel label,
        EvidenceKind kind,
        int submission,
        Instant askedAt,
        @Nullable LocalDate dueOn) {}
