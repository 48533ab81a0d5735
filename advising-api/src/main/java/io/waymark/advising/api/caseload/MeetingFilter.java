package io.waymark.advising.api.caseload;

/** Whether the student is booked with the advisor, and how soon. */
public enum MeetingFilter {
    NONE,
    WITHIN_7_DAYS,
    WITHIN_30_DAYS
}
