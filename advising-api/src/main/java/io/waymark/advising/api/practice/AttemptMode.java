package io.waymark.advising.api.practice;

/** How questions are asked. */
public enum AttemptMode {
    /** Of one domain, without a clock; the answer is shown at once. */
    PRACTICE,
    /** Of all domains, as many and as long as the real exam; answers are shown at the end. */
    EXAM
}
