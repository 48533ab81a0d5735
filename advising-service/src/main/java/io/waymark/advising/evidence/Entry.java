package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.core.progress.Amount;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence of a kind that consists of many.
 *
 * @param amount how much it counts
 * @param written how much the student wrote, where it was corrected
 * @param unasked whether it waits for somebody outside whom the student has not named yet
 */
public record Entry(
        UUID id,
        String requirement,
        EvidenceStatus status,
        Amount amount,
        @Nullable Amount written,
        EvidencePayload payload,
        boolean unasked) {}
