package io.waymark.scheduling.api;

/** What has to hold for a student to book somebody. */
public enum BookingRule {
    /** The student is at the college now. */
    ACTIVE_STUDENT,
    /** Somebody advises the student. */
    ADVISOR,
    /** Who is booked is at the college now, as what they are booked as. */
    ACTIVE_HOST,
    /** A mentor has a place for the student. */
    ROOM,
    /** The host has said when they can be met. */
    HOURS_SAID,
    FUTURE,
    LENGTH,
    MINIMUM_NOTICE,
    BOOKING_WINDOW,
    COLLEGE_OPEN,
    WITHIN_HOURS,
    NO_MEETING_OF_THE_TWO,
    HOST_FREE,
    STUDENT_FREE
}
