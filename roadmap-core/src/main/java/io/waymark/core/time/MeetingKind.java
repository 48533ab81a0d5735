package io.waymark.core.time;

/** How two people can meet. */
public enum MeetingKind {
    VIDEO,
    PHONE,
    ON_CAMPUS
}
