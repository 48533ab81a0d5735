package io.waymark.mentor.api;

/** What can speak for a mentor. None of it is about who the student or the mentor is. */
public enum ReasonCode {
    /** Knows a step that was asked for: {@code step}. */
    KNOWS_STEP,
    /** Completed the roadmap: {@code roadmap}. */
    COMPLETED_ROADMAP,
    /** Holds a credential the student works towards: {@code credential}, as the mentor writes it. */
    HOLDS_CREDENTIAL,
    /** Speaks the student's language: {@code language}. */
    SPEAKS_LANGUAGE,
    /** Has available times in the next {@code days} that fit the student's own bookings: {@code slots}. */
    AVAILABLE_TIMES,
    /** Can take on {@code places} more students of {@code capacity}. */
    CAPACITY_LEFT
}
