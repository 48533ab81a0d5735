package io.waymark.advising.api.practice;

/** How far a question is. */
public enum QuestionState {
    /** Never asked so far; somebody else has to approve it. */
    WAITING,
    /** Asked, while a newer version waits. */
    CHANGED,
    /** Its newest version was returned to its author. */
    RETURNED,
    /** Asked in its newest version. */
    ASKED,
    /** Not asked any more. */
    RETIRED
}
