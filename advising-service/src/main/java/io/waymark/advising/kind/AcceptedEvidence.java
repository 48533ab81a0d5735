package io.waymark.advising.kind;

import io.waymark.core.progress.Amount;
import io.waymark.core.roadmap.EvidenceRequirement;

/**
 * What is in order and will be kept.
 *
 * @param payload as JSON
 * @param version of the payload's schema
 * @param amount how much of the requirement's target it counts
 */
public record AcceptedEvidence(EvidenceRequirement requirement, String payload, int version, Amount amount) {}
