package io.waymark.advising.api.evidence;

/** Where a piece of evidence stands. */
public enum EvidenceStatus {
    SUBMITTED,
    VERIFIED,
    RETURNED,
    WITHDRAWN
}
