package io.waymark.advising.api.caseload;

/** Which students to list. */
public enum CaseloadView {
    ATTENTION,
    EVERYONE
}
