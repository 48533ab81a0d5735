package io.waymark.scheduling.booking;

/** Why a time cannot be booked. */
public enum Hindrance {
    /** Meetings last longer or shorter than what was chosen. */
    LENGTH,
    TOO_SOON,
    TOO_FAR,
    COLLEGE_CLOSED,
    /** The host is not to be met then. */
    HOURS,
    /** The two meet already at that time. */
    THEY_MEET,
    HOST_BUSY,
    GUEST_BUSY
}
