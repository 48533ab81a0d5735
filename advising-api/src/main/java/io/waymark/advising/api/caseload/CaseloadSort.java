package io.waymark.advising.api.caseload;

/** In which order. */
public enum CaseloadSort {
    URGENCY,
    NAME,
    /** Longest ago first, never before all. */
    LAST_CONTACT,
    PROGRESS
}
