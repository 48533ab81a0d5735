package io.waymark.advising.imports;

/** What was otherwise when a file was checked. */
enum OutdatedCause {
    CHANGED_BY_HAND,
    CHANGED_SINCE,
    NUMBER,
    ROADMAP,
    ADVISOR,
    ADDRESS,
    ATTRIBUTE
}
