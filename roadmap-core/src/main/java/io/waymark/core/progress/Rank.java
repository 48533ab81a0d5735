package io.waymark.core.progress;

/** What is suggested first. */
enum Rank {
    RETURNED,
    NEARLY_DONE,
    IN_ORDER
}
