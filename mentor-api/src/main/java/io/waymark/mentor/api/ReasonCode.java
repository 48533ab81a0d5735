package io.waymark.mentor.api;

/** What can speak for a mentor. None of it is about who the student or the mentor is. */
public enum ReasonCode {
    /** Knows a step that was asked for: {@code step}. */
    KNOWS_STEP,
    /** Walked the roadmap to its end: {@code roadmap}. */
    WALKED_ROAD,
    /** Holds a credential the student works towards: {@code credential}, as the mentor writes it. */
    HOLDS_CREDENTIAL,
    /** Speaks the student's language: {@code language}. */
    SPEAKS_LANGUAGE,
    /** Has free slots in the next {@code days} that fit the student's own bookings: {@code slots}. */
    HAS_TIME,
    /** Can take on {@code places} more students of {@code capacity}. */
    HAS_ROOM
}
