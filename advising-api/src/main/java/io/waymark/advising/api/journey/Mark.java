package io.waymark.advising.api.journey;

/** How a step or stage is drawn on the trail. */
public enum Mark {
    TODO,
    PROGRESS,
    SUBMITTED,
    VERIFIED,
    RETURNED,
    WAIVED,
    /** Nothing is done yet and a prerequisite is open. */
    LOCKED
}
