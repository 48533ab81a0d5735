package io.waymark.mentor.api;

/** How a mentor meets students. */
public enum MeetingKind {
    VIDEO,
    PHONE,
    ON_CAMPUS
}
