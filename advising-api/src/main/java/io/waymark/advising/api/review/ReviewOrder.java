package io.waymark.advising.api.review;

/** Which piece of a queue comes first: what has waited longest, or what came last. */
public enum ReviewOrder {
    OLDEST,
    NEWEST
}
