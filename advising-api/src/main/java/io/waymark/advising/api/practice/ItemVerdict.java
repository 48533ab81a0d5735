package io.waymark.advising.api.practice;

/** What the answers say about a question. */
public enum ItemVerdict {
    FINE,
    EASY,
    HARD,
    /** Who knows much answers it right hardly more often than who knows little. */
    DOES_NOT_TELL_APART,
    /** Who knows much answers it right less often: perhaps the wrong letter is the right one. */
    MISLEADS
}
