package io.waymark.advising.signal;

/** What closed a signal. */
enum Resolution {
    /** The evidence was verified, */
    VERIFIED,
    /** returned, */
    RETURNED,
    /** submitted again, */
    SUBMITTED,
    /** withdrawn, */
    WITHDRAWN,
    /** or is to be decided anew. */
    REOPENED,
    /** The step was waived. */
    WAIVED,
    /** An appointment was booked. */
    BOOKED,
    /** A later appointment was attended. */
    ATTENDED,
    /** What was said to have happened did not. */
    CORRECTED,
    /** The estimate is near what was promised again. */
    CAUGHT_UP,
    /** The accreditation holds long enough, or the student is in another program. */
    ACCREDITED,
    /** Somebody met or answered the student. */
    CONTACTED,
    /** The student was put on a roadmap. */
    ROADMAP_STARTED,
    /** The student is new to another advisor. */
    REASSIGNED,
    /** The student has no advisor any more. */
    UNASSIGNED,
    /** The student is not active any more. */
    DEACTIVATED,
    /** The college does not want to know. */
    TURNED_OFF,
    /** The college wants to know only later. */
    NOT_DUE
}
