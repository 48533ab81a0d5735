package io.waymark.advising.api.caseload;

/** Whom nobody at the college met or answered: for some time, never, or not yet after an attempt in vain. */
public enum ContactFilter {
    NOT_FOR_14_DAYS,
    NOT_FOR_30_DAYS,
    NOT_FOR_60_DAYS,
    NEVER,
    UNANSWERED
}
