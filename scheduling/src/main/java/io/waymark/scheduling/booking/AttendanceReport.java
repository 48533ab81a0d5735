package io.waymark.scheduling.booking;

/** What a participant reports about a meeting afterwards. */
public enum AttendanceReport {
    NONE,
    MET,
    OTHER_ABSENT
}
