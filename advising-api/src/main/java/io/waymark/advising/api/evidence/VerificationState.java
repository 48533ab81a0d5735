package io.waymark.advising.api.evidence;

/** Where a verification stands. */
public enum VerificationState {
    WAITING,
    VERIFIED,
    RETURNED,
    /** Taken back by who decided, within minutes. */
    UNDONE,
    /** Decided once, and to be decided anew. */
    REOPENED,
    /** Somebody else is asked in this capacity instead. */
    REPLACED,
    /** Somebody else decided, or the student withdrew or left. */
    CLOSED
}
