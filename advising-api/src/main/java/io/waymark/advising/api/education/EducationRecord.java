package io.waymark.advising.api.education;

import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.core.roadmap.VerifierRole;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A course or a degree as it was submitted, and what came of it.
 *
 * @param waitsFor nobody once it is decided
 * @param waitsSince when they were asked, anew if it was decided before
 */
public record EducationRecord(
        String requirement,
        EvidenceStatus status,
        EvidencePayload payload,
        Instant submittedAt,
        List<VerifierRole> waitsFor,
        @Nullable Instant waitsSince) {

    public EducationRecord {
        waitsFor = List.copyOf(waitsFor);
    }
}
