package io.waymark.advising.api.education;

import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.kind.EvidencePayload;
import java.time.Instant;

/** A course or a degree as it was submitted, and what came of it. */
public record EducationRecord(
        String requirement, EvidenceStatus status, EvidencePayload payload, Instant submittedAt) {}
