package io.waymark.advising.api.contact;

/** What came of an attempt; only {@code REACHED} is contact. */
public enum ContactOutcome {
    REACHED,
    NO_ANSWER,
    LEFT_MESSAGE
}
