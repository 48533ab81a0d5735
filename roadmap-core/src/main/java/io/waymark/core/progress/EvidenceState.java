package io.waymark.core.progress;

/** What has become of a submitted piece of evidence. What was withdrawn is simply not on file. */
public enum EvidenceState {
    SUBMITTED,
    VERIFIED,
    RETURNED
}
