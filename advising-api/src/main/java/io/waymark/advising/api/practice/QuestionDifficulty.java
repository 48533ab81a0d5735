package io.waymark.advising.api.practice;

/** How hard a question is meant to be. */
public enum QuestionDifficulty {
    EASY,
    MEDIUM,
    HARD
}
