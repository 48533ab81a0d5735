package io.waymark.advising.api.practice;

/** Which questions of an attempt are reviewed. */
public enum ReviewedAnswers {
    WRONG,
    FLAGGED,
    ALL
}
