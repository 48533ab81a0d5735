package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.core.progress.Amount;
import java.util.UUID;

/**
 * A piece of evidence of a kind that consists of many.
 *
 * @param amount how much it counts
 */
public record Entry(UUID id, String requirement, EvidenceStatus status, Amount amount, EvidencePayload payload) {}
