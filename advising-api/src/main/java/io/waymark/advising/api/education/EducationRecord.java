package io.waymark.advising.api.education;

import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.core.roadmap.VerifierRole;
import java.time.Instant;
import java.util.List;

/**
 * A course or a degree as it was submitted, and what came of it.
 *
 * @param waitsFor nobody once it is decided
 */
public record EducationRecord(
        String requirement,
        EvidenceStatus status,
        EvidencePayload payload,
        Instant submittedAt,
        List<VerifierRole> waitsFor) {

    public EducationRecord {
        waitsFor = List.copyOf(waitsFor);
    }
}
