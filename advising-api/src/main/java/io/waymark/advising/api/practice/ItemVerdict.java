package io.waymark.advising.api.practice;

/** What the answers say about a question. */
public enum ItemVerdict {
    FINE,
    EASY,
    HARD,
    /** Too few of the answers were given in tests of one kind, to say whether it tells apart. */
    TOO_FEW_ALIKE,
    /** Who knows much answers it right hardly more often than who knows little. */
    DOES_NOT_TELL_APART,
    /** Who knows much answers it right less often: perhaps the wrong letter is the right one. */
    MISLEADS
}
