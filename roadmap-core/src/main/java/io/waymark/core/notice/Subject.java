package io.waymark.core.notice;

/** What a notice can be about. */
public enum Subject {
    EVIDENCE,
    APPOINTMENT,
    SESSION,
    GROUP_SESSION,
    STUDENT,
    PERSON,
    IMPORT,
    PLACEMENT
}
