package io.waymark.core.identity;

/** What a person may be at a college. One person can hold several. */
public enum Role {
    STUDENT,
    ADVISOR,
    MENTOR,
    REGISTRAR,
    FACULTY,
    ADMIN
}
