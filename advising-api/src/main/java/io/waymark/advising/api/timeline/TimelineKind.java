package io.waymark.advising.api.timeline;

/** What a timeline can be narrowed to. */
public enum TimelineKind {
    EVIDENCE,
    /** Being put on a roadmap, and steps that are waived. */
    ROADMAP,
    APPOINTMENT,
    /** Sessions with mentors, as far as they count toward a step. */
    SESSION,
    NOTE,
    CONTACT,
    /** Why the student needed attention. */
    REASON,
    /** Advisors, cohorts, and whether the student is at the college. */
    RECORD
}
