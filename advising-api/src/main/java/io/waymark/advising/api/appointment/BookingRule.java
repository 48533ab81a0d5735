package io.waymark.advising.api.appointment;

/** What has to hold for a student to book their advisor. */
public enum BookingRule {
    /** The student is at the college now. */
    ACTIVE_STUDENT,
    /** Somebody advises the student. */
    ADVISOR,
    /** Who advises the student is at the college now and an advisor. */
    ACTIVE_ADVISOR,
    /** The advisor has said when they can be met. */
    HOURS_SAID,
    FUTURE,
    LENGTH,
    MINIMUM_NOTICE,
    BOOKING_WINDOW,
    COLLEGE_OPEN,
    WITHIN_HOURS,
    NO_MEETING_OF_THE_TWO,
    ADVISOR_FREE,
    STUDENT_FREE
}
