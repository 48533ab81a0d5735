package io.waymark.scheduling.booking;

/** Why a guest can't have a time that nobody has taken. */
enum NotOffered {
    /** Meetings last longer or shorter than what was chosen. */
    LENGTH,
    TOO_SOON,
    TOO_FAR,
    COLLEGE_CLOSED,
    /** The host is not to be met then. */
    HOURS
}
