package io.waymark.mentor.api;

/** Which sessions are asked for. Cancelled ones are past. */
public enum SessionPeriod {
    UPCOMING,
    PAST
}
