package io.waymark.advising.api.practice;

/** What ended an attempt. */
public enum AttemptEnd {
    STUDENT,
    TIME
}
