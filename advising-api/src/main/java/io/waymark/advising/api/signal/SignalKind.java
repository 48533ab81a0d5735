package io.waymark.advising.api.signal;

/** The reasons that a rule finds for a student to need attention; by default the most urgent first. */
public enum SignalKind {
    /** Evidence waits for the advisor. */
    EVIDENCE_WAITING,
    /** The student missed the last appointment. */
    MISSED_APPOINTMENT,
    /** Evidence was returned and not submitted again. */
    RETURNED_EVIDENCE,
    /** The program's accreditation lapses, or ends before the student expects to graduate. */
    ACCREDITATION_ENDS,
    /** The estimate is later than it was at the start. */
    BEHIND_FORECAST,
    /** Nobody at the college has met or answered the student for a long time. */
    NO_CONTACT,
    /** New to the advisor and no appointment yet. */
    NO_APPOINTMENT,
    /** On no roadmap. */
    NO_ROADMAP
}
