package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.core.progress.Amount;
import java.util.UUID;

/**
 * A piece of evidence of a kind that consists of many.
 *
 * @param amount how much it counts
 * @param unasked whether it waits for somebody outside whom the student has not named yet
 */
public record Entry(
        UUID id, String requirement, EvidenceStatus status, Amount amount, EvidencePayload payload, boolean unasked) {}
