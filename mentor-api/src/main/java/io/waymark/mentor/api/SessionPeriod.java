package io.waymark.mentor.api;

/** Which sessions are asked for. */
public enum SessionPeriod {
    UPCOMING,
    /** Whose time has passed, whatever became of them. */
    PAST,
    /** Canceled, declined or not answered, and their time is still to come. */
    CANCELED,
    /** What has begun and the caller has not reported on yet, the first that began first. */
    DUE
}
