package io.waymark.mentor.api;

/** Which sessions are asked for. Canceled ones are past. */
public enum SessionPeriod {
    UPCOMING,
    PAST
}
