package io.waymark.mentor.api;

/** Which sessions are asked for. */
public enum SessionPeriod {
    UPCOMING,
    /** Whose time has passed, whatever became of them. */
    PAST,
    /** Canceled, declined or not answered, and their time is still to come. */
    CANCELED
}
